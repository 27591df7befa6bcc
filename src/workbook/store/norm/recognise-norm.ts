import { normTableIds, type NormTableId } from "../../../domain/norm/input/schema";
import { matchHeading } from "../../recognise/vocabulary";
import { isFilled, textOf, type SheetValue } from "../../recognise/sheet-cells";
import { normWords, requiredColumns } from "../../recognise/norm-words";

/** Where a table of the norm stands in a block of cells, counted from the block's first cell. */
export interface RecognisedNorm {
  readonly table: NormTableId;
  /** First row with data. */
  readonly row: number;
  readonly rows: number;
  /** Column of the block, by column id. */
  readonly columns: Readonly<Record<string, number>>;
}

/** Titles and notes that may stand above the headings. */
const mostRowsAbove = 10;

/** Recognises which table of the norm a block of cells is, by its headings; null when it is none. */
export function recogniseNorm(cells: readonly (readonly SheetValue[])[]): RecognisedNorm | null {
  for (const [row, headings] of cells.slice(0, mostRowsAbove).entries()) {
    const found = normTableIds.flatMap((table) => {
      const columns = columnsIn(headings, table);
      return isEnough(table, columns) ? [{ table, columns }] : [];
    });
    const [best] = found.sort((a, b) => Object.keys(b.columns).length - Object.keys(a.columns).length);
    if (!best) continue;
    const [key = 0] = requiredColumns(best.table).map((column) => best.columns[column]);
    const rows = cells.slice(row + 1).findLastIndex((one) => isFilled(one[key] ?? "")) + 1;
    return rows === 0 ? null : { ...best, row: row + 1, rows };
  }
  return null;
}

function columnsIn(headings: readonly SheetValue[], table: NormTableId): Record<string, number> {
  const words = normWords(table);
  const columns: Record<string, number> = {};
  const sure = new Map<string, number>();
  headings.forEach((heading, column) => {
    const match = isFilled(heading) ? matchHeading(textOf(heading), words) : null;
    if (match === null || match.confidence <= (sure.get(match.id) ?? 0)) return;
    sure.set(match.id, match.confidence);
    columns[match.id] = column;
  });
  return columns;
}

/** A register that counts no group says nothing. */
const isEnough = (table: NormTableId, columns: Readonly<Record<string, number>>): boolean =>
  requiredColumns(table).every((column) => column in columns) &&
  (table !== "doelgroep" || Object.keys(columns).length > 1) &&
  (table !== "trechter" || "register" in columns);
