import { costsStep } from "../../domain/plan/explain/explain";
import { participationIn, type Participation } from "../../domain/plan/staffing/participation";
import type { Plan, PlanDienst } from "../../domain/plan/plan";
import { servedBy } from "../../domain/plan/staffing/year-hours";
import type { CostAmount } from "../../domain/plan/outcome/year-costs";
import { explainSentence } from "../../text/explain/sentence";
import type { DocumentBlock } from "../document";
import { numbersOf, sum } from "../numbers";
import type { ProposalRequest } from "../request";
import { perYear } from "./per-year";

/** What the hours of each uitvoeringsdienst cost, and what comes on top. */
export function costs(request: ProposalRequest): DocumentBlock[] {
  const { costs: text, total } = request.texts.proposal;
  const { amount, count } = numbersOf(request);
  const { plan, result } = request.outcome;
  const hours = plan.diensten.map((_, i) => result.years.map((year) => year.hours[i]?.hoursPerWeek ?? 0));
  const differ = hours.some((row) => new Set(row).size > 1);
  const weekly = hours.map((row) => sum(row) / row.length);
  const days = (value: number) => count(value / plan.settings.hoursPerDay);
  const lines = costLines(request);
  const participations = result.years.map((year) => participationIn(year.year, plan.municipalities));
  return [
    { kind: "heading", level: 1, text: text.heading },
    ...howCosts(request),
    ...proposedHours(request),
    {
      kind: "table",
      caption: text.table,
      columns: [
        { heading: text.dienst, align: "left", width: 4 },
        { heading: text.municipalities, align: "left", width: 4 },
        { heading: differ ? text.averageHours : text.hours, align: "right", width: 2 },
        { heading: text.days, align: "right", width: 2 },
        { heading: text.amount, align: "right", width: 2 },
      ],
      rows: lines.map(({ name, amounts, dienst }) => {
        const index = dienst ? plan.diensten.indexOf(dienst) : -1;
        const own = weekly[index];
        return [
          name,
          dienst ? served(plan, dienst, participations) : "",
          own === undefined ? "" : count(own),
          own === undefined ? "" : days(own),
          amount(sum(amounts)),
        ];
      }),
      total: [total, "", count(sum(weekly)), days(sum(weekly)), amount(result.totals.costs)],
    },
    ...perYear(request, text.perYear, text.dienst, lines),
  ];
}

function howCosts(request: ProposalRequest): DocumentBlock[] {
  const { plan, result } = request.outcome;
  const sentence = (index: number) => {
    const year = result.years[index];
    return year ? explainSentence(costsStep(plan, year), request.texts.explain, request.language) : "";
  };
  if (result.years.length === 1) return [{ kind: "paragraph", text: sentence(0) }];
  return [{ kind: "list", items: result.years.map((one, i) => `${String(one.year)}: ${sentence(i)}`) }];
}

function proposedHours(request: ProposalRequest): DocumentBlock[] {
  const { hoursMode, totalHours, hoursPerDay } = request.outcome.plan.settings;
  const { count } = numbersOf(request);
  if (hoursMode === "ingevoerd") return [];
  return [
    {
      kind: "paragraph",
      text: request.texts.proposal.costs.proposed(count(totalHours), request.texts.explain.by[hoursMode], count(hoursPerDay)),
    },
  ];
}

interface CostLine {
  readonly name: string;
  readonly dienst: PlanDienst | undefined;
  readonly amounts: readonly number[];
}

/** The lines of the plan in their order, each with its amount in every year. */
function costLines(request: ProposalRequest): CostLine[] {
  const { plan, result } = request.outcome;
  const { workingGroup } = request.texts.proposal.costs;
  const amounts = (kind: CostAmount["kind"], name: string | null) =>
    result.years.map((year) => sum(year.costs.lines.filter((line) => line.kind === kind && line.name === name).map((line) => line.amount)));
  return [
    ...plan.diensten.map((dienst) => ({ name: dienst.name, dienst, amounts: amounts("uren", dienst.name) })),
    ...(plan.settings.workingGroup.members > 0 ? [{ name: workingGroup, dienst: undefined, amounts: amounts("werkgroep", null) }] : []),
    ...plan.costLines.map(({ description }) => ({ name: description, dienst: undefined, amounts: amounts("overig", description) })),
  ];
}

/** The gemeenten that a dienst serves in some year of the plan. */
function served(plan: Plan, dienst: PlanDienst, participations: readonly Participation[]): string {
  const names = new Set(participations.flatMap((participation) => servedBy(dienst, participation)).map((one) => one.name));
  return plan.municipalities
    .map((one) => one.name)
    .filter((name) => names.has(name))
    .join(", ");
}
