import type { PlanTableId } from "../../domain/plan/input/schema";
import { inWorkbook } from "../excel/run";
import { isTotalsRow } from "./find-headings";
import { columnWords, matchHeading } from "./vocabulary";
import { numberFromText } from "../../domain/number/number-from-text";
import { isNumeric } from "./plain-value";
import { type SheetValue, isFilled, textOf } from "./sheet-cells";
import type { Source } from "./sources";

export type SelectionReading =
  | { readonly kind: "source"; readonly source: Source }
  | { readonly kind: "oneColumn" }
  | { readonly kind: "oneCell" }
  | { readonly kind: "nothing" };

/**
 * The cells that the user has selected, for a column or a setting of the plan: of a whole column only what is used, without the heading
 * and without totals. Two syncs.
 */
export async function readSelection(table: PlanTableId, column: string): Promise<SelectionReading> {
  return inWorkbook(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load("columnCount,worksheet/name");
    const used = selected.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (selected.columnCount > 1 && !used.isNullObject && used.columnCount > 1) return { kind: "oneColumn" };
    if (used.isNullObject) return { kind: "nothing" };
    if (table === "instellingen" && used.rowCount > 1) return { kind: "oneCell" };
    used.load("values");
    await context.sync();
    const cells = used.values.map(([cell]: SheetValue[]) => cell ?? "");
    const [from, rows] = table === "instellingen" ? [0, 1] : dataIn(cells, table, column);
    if (rows === 0) return { kind: "nothing" };
    return {
      kind: "source",
      source: {
        table,
        column,
        sheet: selected.worksheet.name,
        area: { row: used.rowIndex + from, column: used.columnIndex, rows, columns: 1 },
      },
    };
  });
}

/** From which cell on, and how many, hold data. */
function dataIn(cells: readonly SheetValue[], table: Exclude<PlanTableId, "instellingen">, column: string): [from: number, rows: number] {
  const words: Readonly<Record<string, readonly string[] | undefined>> = columnWords[table];
  const isNumber = (cell: SheetValue) => typeof cell === "number" || numberFromText(textOf(cell)) !== null;
  const isData = (cell: SheetValue) =>
    isFilled(cell) &&
    (isNumeric(table, column) ? isNumber(cell) : matchHeading(textOf(cell), { [column]: words[column] })?.confidence !== 1);
  const from = cells.findIndex(isData);
  if (from < 0) return [0, 0];
  const totals = cells.findIndex((cell, index) => index >= from && isTotalsRow(cell));
  return [from, (totals < 0 ? cells.length : totals) - from];
}
