import { keyPartWeights } from "../../domain/plan/funding/key-weights";
import { participationIn } from "../../domain/plan/staffing/participation";
import type { DocumentBlock } from "../document";
import { numbersOf, sum } from "../numbers";
import type { ProposalRequest } from "../request";
import { perYear } from "./per-year";

/** What each gemeente pays, and what that is per inhabitant in the first year. */
export function municipalities(request: ProposalRequest): DocumentBlock[] {
  const { municipalities: text, total } = request.texts.proposal;
  const { amount, count, cents } = numbersOf(request);
  const { plan, result } = request.outcome;
  const [first] = result.years;
  if (!first) return [];
  const people = keyPartWeights("inhabitants", plan, participationIn(first.year, plan.municipalities), first.hours);
  const perPerson = (value: number, inhabitants: number) => (inhabitants > 0 ? cents(value / inhabitants) : "");
  const rows = plan.municipalities.map(({ name }, i) => ({
    name,
    amounts: result.years.map((year) => year.municipalities[i]?.amount ?? 0),
  }));
  return [
    { kind: "heading", level: 1, text: text.heading },
    {
      kind: "table",
      caption: text.table,
      columns: [
        { heading: text.municipality, align: "left", width: 4 },
        { heading: text.inhabitants, align: "right", width: 2 },
        { heading: text.amount, align: "right", width: 2 },
        { heading: result.years.length === 1 ? text.perInhabitant : text.perInhabitantIn(String(first.year)), align: "right", width: 3 },
      ],
      rows: rows.map((row, i) => [
        row.name,
        count(people[i] ?? 0),
        amount(sum(row.amounts)),
        perPerson(row.amounts[0] ?? 0, people[i] ?? 0),
      ]),
      total: [total, count(sum(people)), amount(sum(rows.flatMap((row) => row.amounts))), perPerson(first.remainder, sum(people))],
    },
    ...perYear(request, text.perYear, text.municipality, rows),
  ];
}
