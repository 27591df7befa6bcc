import type { Municipality, PopulationTable } from "../../population/population-table";
import { isError, textOf, type AuditCell } from "./cells";
import { municipalityNamed } from "./municipality-named";
import type { RowKind, AuditColumn, AuditRow } from "./table";
import type { BlockView } from "./blocks";
import { saysAside, saysTotal } from "./words";

export interface RowsRequest {
  readonly labels: number;
  readonly first: number;
  readonly columns: readonly AuditColumn[];
  readonly population: PopulationTable;
  readonly isHidden: (row: number) => boolean;
}

/** The rows of a table by what they are called. */
export function tableRows(view: BlockView, { labels, first, columns, population, isHidden }: RowsRequest): AuditRow[] {
  const lastFilled = lastWithNumbers(view, first, columns);
  const leads = leadingRows(view, labels, first);
  const firstNumbers = Math.min(...columns.map(({ index }) => index));
  return Array.from({ length: view.rows - first }, (_, offset): AuditRow => {
    const index = first + offset;
    const label = labelOf(view, index, labels, firstNumbers);
    const isLeading = leads.has(index);
    const municipality: Municipality | null = isLeading ? null : municipalityNamed(population, label);
    const hasNumbers = columns.some((column) => hasNumber(view.cell(index, column.index)));
    const kind = isLeading && hasNumbers ? "total" : kindOf(label, hasNumbers, municipality, index === lastFilled);
    return { index, label, municipality, kind, hidden: isHidden(index), leads: isLeading };
  });
}

const indentOf = ({ value }: AuditCell): number => (typeof value === "string" ? (/^[\s\u00a0]*/.exec(value)?.[0].length ?? 0) : 0);
const fewestIndented = 2;

/** Rows that stand out to the left of the row below them, in a table that indents the parts of a group. */
function leadingRows(view: BlockView, labels: number, first: number): ReadonlySet<number> {
  const rows = Array.from({ length: view.rows - first }, (_, offset) => first + offset).filter(
    (row) => textOf(view.cell(row, labels)) !== "",
  );
  const indents = new Map(rows.map((row) => [row, indentOf(view.cell(row, labels))]));
  if ([...indents.values()].filter((indent) => indent > 0).length < fewestIndented) return new Set();
  return new Set(rows.filter((row, index) => (indents.get(row) ?? 0) < (indents.get(rows[index + 1] ?? row) ?? 0)));
}

/** A row without a name of its own is called by the words before its numbers: "Totaal" often stands in another column than the names. */
function labelOf(view: BlockView, row: number, labels: number, firstNumbers: number): string {
  const own = textOf(view.cell(row, labels));
  if (own !== "") return own;
  for (let column = firstNumbers - 1; column >= 0; column--) {
    const text = textOf(view.cell(row, column));
    if (text !== "") return text;
  }
  return "";
}

const hasNumber = (cell: AuditCell): boolean => cell.number !== null || isError(cell);

function lastWithNumbers(view: BlockView, first: number, columns: readonly AuditColumn[]): number {
  for (let row = view.rows - 1; row > first; row--) if (columns.some((column) => hasNumber(view.cell(row, column.index)))) return row;
  return first;
}

/** A municipality without numbers is still part of the whole: its amount is missing. Sums often stand last without a label. */
function kindOf(label: string, hasNumbers: boolean, municipality: Municipality | null, isLast: boolean): RowKind {
  if (municipality) return "body";
  if (!hasNumbers || saysAside(label)) return "aside";
  if (saysTotal(label) || (label === "" && isLast)) return "total";
  return label === "" ? "aside" : "body";
}
