import type { PlanCell, PlanRow } from "../../domain/plan/cell";
import { normTableSchemas, type NormPartId, type NormTableId } from "../../domain/norm-plan/schema";
import { WorkbookFailure } from "../failure";
import { cellValue } from "../plan-store/write-plan-value";
import { inWorkbook } from "../run";
import { normBindingName, normTableNames } from "./norm-names";
import { isOfOwnTable } from "./own-table";

/** One cell of a table of the norm; rows are counted from 1. */
export interface NormCellChange {
  readonly table: NormPartId;
  readonly row: number;
  readonly column: string;
  readonly value: PlanCell;
}

/**
 * Puts a value in the cell where it stands in the workbook. One request.
 *
 * @throws WorkbookFailure "notFound" when the column is no longer there.
 */
export async function writeNormCell({ table, row, column, value }: NormCellChange): Promise<void> {
  await inWorkbook(async (context) => {
    context.workbook.names
      .getItem(normBindingName(table, column))
      .getRange()
      .getCell(row - 1, 0).values = [[cellValue(value)]];
    await context.sync();
  });
}

/**
 * Adds rows at the bottom of one of our tables; empty rows that stand there already are filled first. What is left out of a row stays
 * blank. Two requests.
 *
 * @throws WorkbookFailure "notFound" when the columns are cells that the user pointed out.
 */
export async function addNormRows(table: NormTableId, rows: readonly PlanRow[]): Promise<void> {
  if (rows.length === 0) return;
  await inWorkbook(async (context) => {
    const found = context.workbook.tables.getItemOrNullObject(normTableNames[table]);
    const body = found.getDataBodyRange().load("values,columnIndex");
    const bound = ownColumn(context, table);
    // A table of an earlier version lacks columns, and people add their own: every value goes where its column is.
    const columns = Object.keys(normTableSchemas[table]).map((id) => ({
      id,
      range: context.workbook.names.getItemOrNullObject(normBindingName(table, id)).getRangeOrNullObject().load("columnIndex"),
    }));
    await context.sync();
    if (found.isNullObject || !isOfOwnTable(bound, table)) throw new WorkbookFailure({ kind: "notFound" });
    const ids = new Map(
      columns.flatMap(({ id, range }) => (range.isNullObject ? [] : [[range.columnIndex - body.columnIndex, id] as const])),
    );
    const width = body.values[0]?.length ?? 0;
    const values = rows.map((row) => Array.from({ length: width }, (_, index) => cellValue(row[ids.get(index) ?? ""] ?? null)));
    const empty = emptyAtEnd(body.values as PlanCell[][]);
    const inPlace = values.slice(0, empty);
    if (inPlace.length > 0) body.getRow(body.values.length - empty).getResizedRange(inPlace.length - 1, 0).values = inPlace;
    if (values.length > inPlace.length) found.rows.add(undefined, values.slice(inPlace.length));
    await context.sync();
  });
}

/**
 * Takes a row of one of our tables away, counted from 1; the last one is emptied, as a table cannot be without rows. Two requests.
 *
 * @throws WorkbookFailure "notFound" when the columns are cells that the user pointed out.
 */
export async function removeNormRow(table: NormTableId, row: number): Promise<void> {
  await inWorkbook(async (context) => {
    const rows = context.workbook.tables.getItem(normTableNames[table]).rows.load("count");
    const bound = ownColumn(context, table);
    await context.sync();
    if (!isOfOwnTable(bound, table)) throw new WorkbookFailure({ kind: "notFound" });
    const one = rows.getItemAt(row - 1);
    if (rows.count > 1) one.delete();
    else one.getRange().clear("Contents");
    await context.sync();
  });
}

/** The name of the first column, which tells whose table it is. */
const ownColumn = (context: Excel.RequestContext, table: NormTableId): Excel.NamedItem =>
  context.workbook.names.getItem(normBindingName(table, Object.keys(normTableSchemas[table])[0] ?? "")).load("formula");

function emptyAtEnd(cells: readonly (readonly PlanCell[])[]): number {
  const last = cells.findLastIndex((row) => row.some((cell) => cell !== ""));
  return cells.length - 1 - last;
}
