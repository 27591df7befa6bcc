import type { DocumentBlock } from "../document";
import { minus, numbersOf, sum } from "../numbers";
import type { ProposalRequest } from "../request";

/** The amounts of the proposal added up another way than they came about. */
export function checks(request: ProposalRequest): DocumentBlock[] {
  const { checks: text } = request.texts.proposal;
  const { amount, signedAmount } = numbersOf(request);
  const { years, totals } = request.outcome.result;
  const paid = years.flatMap((year) => year.municipalities.map((one) => one.amount));
  const contributed = years.flatMap((year) => year.contributions.map((step) => step.amount));
  const checked = [
    { label: text.lines, found: sum(years.flatMap((year) => year.costs.lines.map((line) => line.amount))), expected: totals.costs },
    { label: text.covered, found: sum([...contributed, ...paid]), expected: totals.costs },
    { label: text.shared, found: sum(paid), expected: minus(totals.costs, sum(contributed)) },
  ].map((one) => ({ ...one, difference: minus(one.found, one.expected) }));
  return [
    { kind: "heading", level: 1, text: text.heading },
    { kind: "paragraph", text: checked.every((one) => one.difference === 0) ? text.allClose : text.notAll },
    {
      kind: "table",
      caption: text.table,
      columns: [
        { heading: text.check, align: "left", width: 7 },
        { heading: text.found, align: "right", width: 2 },
        { heading: text.expected, align: "right", width: 2 },
        { heading: text.difference, align: "right", width: 2 },
      ],
      rows: checked.map((one) => [one.label, amount(one.found), amount(one.expected), signedAmount(one.difference)]),
    },
  ];
}
