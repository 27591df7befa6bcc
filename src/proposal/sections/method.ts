import { divisionSteps, explain, municipalDivision } from "../../domain/plan/explain/explain";
import type { Division } from "../../domain/plan/explain/explain-division";
import type { ExplanationStep } from "../../domain/plan/explain/explanation";
import type { YearResult } from "../../domain/plan/outcome/calculate-plan";
import { participationIn } from "../../domain/plan/staffing/participation";
import type { Plan } from "../../domain/plan/plan";
import { explainSentence } from "../../text/explain/sentence";
import type { DocumentBlock } from "../document";
import { keyWords, numbersOf } from "../numbers";
import type { ProposalRequest } from "../request";

/** By what key the gemeenten share, how their amounts are rounded, and who got the last unit. */
export function method(request: ProposalRequest): DocumentBlock[] {
  const { method: text } = request.texts.proposal;
  const { plan, result } = request.outcome;
  const several = result.years.length > 1;
  return [
    { kind: "heading", level: 1, text: text.heading },
    { kind: "paragraph", text: text.key(keyWords(request)) },
    { kind: "paragraph", text: text.rounding(numbersOf(request).money(plan.settings.unit)) },
    ...result.years.flatMap((year, index): DocumentBlock[] => {
      const items = yearSentences(request, index);
      if (!items.length) return [];
      return several
        ? [
            { kind: "heading", level: 2, text: String(year.year) },
            { kind: "list", items },
          ]
        : [{ kind: "list", items }];
    }),
  ];
}

function yearSentences(request: ProposalRequest, index: number): string[] {
  const { texts, language } = request;
  const steps = yearSteps(request, index);
  const sentences = steps.map((step) => explainSentence(step, texts.explain, language));
  const division = steps.find((step) => step.kind === "unitsLeft");
  const last = division?.receivers.at(-1);
  return last
    ? [...sentences, texts.proposal.method.last(last.name, numbersOf(request).money(request.outcome.plan.settings.unit))]
    : sentences;
}

/** Who does not take part, who pays a minimum or maximum, and to whom the units went that rounding down left. */
function yearSteps({ outcome }: ProposalRequest, index: number): ExplanationStep[] {
  const { plan, result } = outcome;
  const year = result.years[index];
  if (!year) return [];
  const participation = participationIn(year.year, plan.municipalities);
  const absent = plan.municipalities
    .filter((one) => participation.get(one) !== one)
    .flatMap(({ name }) => explain(outcome, index, { kind: "gemeente", name })?.steps ?? [])
    .filter((step) => step.kind === "absent");
  const division = municipalDivision(plan, year);
  return division ? [...absent, ...heldSteps(plan, division), ...sharedSteps(plan, year, division)] : absent;
}

/** More than these are only named together. */
const mostHeld = 6;

function heldSteps(plan: Plan, { shares }: Division): ExplanationStep[] {
  const held = plan.municipalities.flatMap(({ name }, i): ExplanationStep[] => {
    const share = shares[i];
    return share?.bound ? [{ kind: "held", name, bound: share.bound, amount: share.amount }] : [];
  });
  return held.length > mostHeld ? [] : held;
}

/** The division is one for all: the first gemeente that shares in it tells it. */
function sharedSteps(plan: Plan, year: YearResult, division: Division): ExplanationStep[] {
  const first = division.shares.findIndex((share) => share.rank > 0);
  const words = {
    measure: "euros",
    unit: plan.settings.unit,
    names: plan.municipalities.map((one) => one.name),
    weights: year.municipalities.map((one) => one.weight),
  } as const;
  return divisionSteps(division, first, words).filter((step) => step.kind === "othersHeld" || step.kind === "unitsLeft");
}
