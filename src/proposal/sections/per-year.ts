import type { DocumentBlock, DocumentColumn } from "../document";
import { numbersOf, sum } from "../numbers";
import type { ProposalRequest } from "../request";

/** So many years fit beside each other on a page. */
const yearsPerTable = 5;

interface YearAmounts {
  readonly name: string;
  /** One per year. */
  readonly amounts: readonly number[];
}

/** The amounts of a table year by year, when there are several years: as many tables as the page is wide. */
export function perYear(request: ProposalRequest, caption: string, first: string, rows: readonly YearAmounts[]): DocumentBlock[] {
  const { amount } = numbersOf(request);
  const years = request.outcome.result.years.map((one) => one.year);
  if (years.length === 1) return [];
  const starts = years.map((_, i) => i).filter((i) => i % yearsPerTable === 0);
  return starts.map((start): DocumentBlock => {
    const shown = years.slice(start, start + yearsPerTable);
    return {
      kind: "table",
      caption,
      columns: [
        { heading: first, align: "left", width: 4 },
        ...shown.map((year): DocumentColumn => ({ heading: String(year), align: "right", width: 2 })),
      ],
      rows: rows.map((row) => [row.name, ...shown.map((_, i) => amount(row.amounts[start + i] ?? 0))]),
      total: [request.texts.proposal.total, ...shown.map((_, i) => amount(sum(rows.map((row) => row.amounts[start + i] ?? 0))))],
    };
  });
}
