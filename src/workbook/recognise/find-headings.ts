import { numberFromText } from "../../domain/number/number-from-text";
import { type SheetValue, type SheetCells, isFilled, textOf } from "./sheet-cells";
import { type Match, type RowTableId, columnWords, matchHeading, normaliseHeading, tableShape } from "./vocabulary";

/** A column of a table that was recognised: by its position in the cells that were read. */
export interface FoundColumn extends Match {
  readonly column: number;
  readonly heading: string;
}

interface FoundHeadings {
  readonly table: RowTableId;
  /** Row of the headings in the cells that were read. */
  readonly row: number;
  readonly columns: readonly FoundColumn[];
}

const tableIds = Object.keys(columnWords) as RowTableId[];

/** The heading of a merged group stands in its first cell only; it holds for the empty cells to its right. */
function groupHeading(above: SheetCells["values"][number] | undefined, column: number): string {
  for (let at = column; at >= 0; at--) if (isFilled(above?.[at])) return textOf(above[at]);
  return "";
}

/** What a column is called: its own heading, or that of the group above it when its own says nothing. */
function headingsOf({ values }: SheetCells, row: number, column: number): string[] {
  const own = textOf(values[row]?.[column]);
  const directlyAbove = textOf(values[row - 1]?.[column]);
  const group = groupHeading(values[row - 1], column);
  return own === "" ? [directlyAbove] : [own, `${group} ${own}`];
}

/**
 * Columns of one table in one row; of several that fit a column of the plan, the surest, and of equals the last: that is the newest year.
 */
function columnsIn(cells: SheetCells, table: RowTableId, row: number, from: number, to: number): FoundColumn[] {
  const best = new Map<string, FoundColumn>();
  for (let column = from; column < to; column++) {
    for (const heading of headingsOf(cells, row, column)) {
      const match = matchHeading(heading, columnWords[table]);
      if (!match) continue;
      if (match.confidence >= (best.get(match.id)?.confidence ?? 0)) best.set(match.id, { ...match, column, heading });
      break;
    }
  }
  return [...best.values()].sort((a, b) => a.column - b.column);
}

/** Tables may stand beside each other: an empty column parts them. */
function stretches({ values }: SheetCells, row: number): [from: number, to: number][] {
  const width = Math.max(0, ...values.map((one) => one.length));
  const empty = (column: number) =>
    !isFilled(values[row]?.[column]) && !isFilled(values[row + 1]?.[column]) && !isFilled(values[row - 1]?.[column]);
  const found: [number, number][] = [];
  for (let column = 0; column < width; column++) {
    if (empty(column)) continue;
    const last = found.at(-1);
    if (last && last[1] === column) last[1] = column + 1;
    else found.push([column, column + 1]);
  }
  return found;
}

function fits(table: RowTableId, columns: readonly FoundColumn[]): boolean {
  const { key, oneOf, never } = tableShape[table];
  const ids = new Set(columns.map(({ id }) => id));
  return ids.has(key) && oneOf.some((id) => ids.has(id)) && !never.some((id) => ids.has(id));
}

/** A row of headings is text and has at least two of them. */
const isHeadingRow = (row: SheetCells["values"][number]): boolean =>
  row.filter((cell) => textOf(cell) !== "" && normaliseHeading(textOf(cell)) !== "").length >= 2;

/** Whether a row has a word of the plan in it: most rows of most sheets have none. */
const hasKnownWord = (row: SheetCells["values"][number] | undefined): boolean =>
  row?.some((cell) => typeof cell === "string" && tableIds.some((table) => matchHeading(cell, columnWords[table]) !== null)) ?? false;

/** Every row that heads a table of the plan. */
export function findHeadings(cells: SheetCells): FoundHeadings[] {
  const known = cells.values.map(hasKnownWord);
  return cells.values.flatMap((values, row) => {
    if (!(known[row] || known[row - 1]) || !isHeadingRow(values)) return [];
    return stretches(cells, row).flatMap(([from, to]) =>
      tableIds.flatMap((table): FoundHeadings[] => {
        const columns = columnsIn(cells, table, row, from, to);
        // A dienst is a column of the municipalities too: a table that names municipalities is theirs.
        const ofMunicipalities =
          table !== "gemeenten" &&
          columnsIn(cells, "gemeenten", row, from, to).some(({ id, confidence }) => id === "gemeente" && confidence === 1);
        return fits(table, columns) && !ofMunicipalities ? [{ table, row, columns }] : [];
      }),
    );
  });
}

/** Words with which a row of totals begins. */
const totals = /^(?:(?:sub|eind)?totaal|totalen|som|saldo|gemiddelde?|controle|total|sum)(?: |$)/;

export const isTotalsRow = (name: SheetValue | undefined): boolean => totals.test(normaliseHeading(textOf(name)));

/** Number of rows under the headings: until the column that names them is empty or says that a total follows. */
export function countRows({ values }: SheetCells, headingRow: number, keyColumn: number): number {
  let rows = 0;
  for (let row = headingRow + 1; row < values.length; row++) {
    const name = values[row]?.[keyColumn];
    if (!isFilled(name) || isTotalsRow(name)) break;
    rows++;
  }
  return rows;
}

interface NumberShare {
  /** Part of the filled cells that are numbers, also as text. */
  readonly numbers: number;
  /** Cells that hold a number as text. */
  readonly asText: number;
}

/** How far a column holds what a column of numbers should hold. */
export function numbersIn({ values }: SheetCells, column: number, from: number, rows: number): NumberShare {
  const cells = values
    .slice(from, from + rows)
    .map((row) => row[column])
    .filter(isFilled);
  const asText = cells.filter((cell) => typeof cell === "string" && numberFromText(cell) !== null).length;
  const numbers = cells.filter((cell) => typeof cell === "number").length + asText;
  return { numbers: cells.length === 0 ? 0 : numbers / cells.length, asText };
}
