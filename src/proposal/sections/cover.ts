import { explain } from "../../domain/plan/explain/explain";
import type { PlanContribution } from "../../domain/plan/plan";
import { explainSentence } from "../../text/explain/sentence";
import type { DocumentBlock } from "../document";
import { numbersOf, sum } from "../numbers";
import type { ProposalRequest } from "../request";
import { perYear } from "./per-year";

/** Who pays: the parties in the order in which they contribute, and the gemeenten together, with the total. */
export function cover(request: ProposalRequest): DocumentBlock[] {
  const { cover: text, total } = request.texts.proposal;
  const { amount, share } = numbersOf(request);
  const { plan, result } = request.outcome;
  const payers = [
    ...plan.contributions.map((one) => ({
      name: one.party,
      agreement: agreement(one, request),
      amounts: result.years.map((year) => year.contributions.find((step) => step.party === one.party)?.amount ?? 0),
    })),
    { name: text.together, agreement: text.rest, amounts: result.years.map((year) => year.remainder) },
  ];
  const whole = result.totals.costs;
  const part = (value: number) => share(whole === 0 ? 0 : value / whole);
  const paid = sum(payers.flatMap((one) => one.amounts));
  return [
    { kind: "heading", level: 1, text: text.heading },
    ...inOrder(request),
    {
      kind: "table",
      caption: text.table,
      columns: [
        { heading: text.payer, align: "left", width: 4 },
        { heading: text.agreement, align: "left", width: 4 },
        { heading: text.amount, align: "right", width: 2 },
        { heading: text.share, align: "right", width: 2 },
      ],
      rows: payers.map((one) => [one.name, one.agreement, amount(sum(one.amounts)), part(sum(one.amounts))]),
      total: [total, "", amount(paid), part(paid)],
    },
    ...perYear(request, text.perYear, text.payer, payers),
  ];
}

function agreement({ kind, value, roundTo, recurrence }: PlanContribution, request: ProposalRequest): string {
  const { kinds, rounded, once } = request.texts.proposal.cover;
  const { money, percentage } = numbersOf(request);
  return [
    kinds[kind](percentage(value)),
    ...(roundTo === null ? [] : [rounded(money(roundTo))]),
    ...(recurrence === "eenmalig" ? [once] : []),
  ].join(", ");
}

/** Every contribution in words, in each year: what it takes of what the earlier ones left. */
function inOrder(request: ProposalRequest): DocumentBlock[] {
  const { outcome, texts, language } = request;
  const { years } = outcome.result;
  return years.flatMap((year, index): DocumentBlock[] => {
    const steps = explain(outcome, index, { kind: "samen" })?.steps.filter((step) => step.kind !== "costs") ?? [];
    const items = steps.map((step) => explainSentence(step, texts.explain, language));
    return [...(years.length > 1 ? [{ kind: "heading", level: 2, text: String(year.year) } as const] : []), { kind: "steps", items }];
  });
}
