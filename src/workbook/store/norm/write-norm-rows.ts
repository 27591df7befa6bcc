import { type NormPartId, type NormSettingId, type NormTableId, normTableSchemas } from "../../../domain/norm/input/schema";
import type { InputCell, InputRow } from "../../../domain/table/cell";
import { WorkbookFailure } from "../../excel/failure";
import { inWorkbook } from "../../excel/run";
import { normBindingName, normTableNames } from "../../names/norm";
import type { NormInputTexts } from "../../sheets/input/norm-input-table";
import { cellValue } from "../plan/write-plan-value";
import { makeNormSettings } from "./make-norm";

/**
 * Whether a name whose formula was read stands for a column of a table of ours; it may stand for cells that the user pointed out, which
 * only the user adds to.
 */
export const isOfOwnTable = ({ formula }: Excel.NamedItem, table: NormTableId): boolean =>
  String(formula).includes(`${normTableNames[table]}[`);

/**
 * Puts a whole row in the place of the one that stands there, counted from 1; columns that are left out stay as they are. One request.
 *
 * @throws WorkbookFailure "notFound" when a column is no longer there.
 */
export async function writeNormRow(table: NormTableId, row: number, cells: InputRow): Promise<void> {
  await inWorkbook(async (context) => {
    const { names } = context.workbook;
    for (const [column, value] of Object.entries(cells)) {
      names
        .getItem(normBindingName(table, column))
        .getRange()
        .getCell(row - 1, 0).values = [[cellValue(value)]];
    }
    await context.sync();
  });
}

/** One cell of a table of the norm; rows are counted from 1. */
interface NormCellChange {
  readonly table: NormPartId;
  readonly row: number;
  readonly column: string;
  readonly value: InputCell;
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
export async function addNormRows(table: NormTableId, rows: readonly InputRow[]): Promise<void> {
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
    const empty = emptyAtEnd(body.values as InputCell[][]);
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

function emptyAtEnd(cells: readonly (readonly InputCell[])[]): number {
  const last = cells.findLastIndex((row) => row.some((cell) => cell !== ""));
  return cells.length - 1 - last;
}

/**
 * Puts a setting of the norm in its cell, where everybody who opens the workbook finds it. Two requests; a workbook without that cell gets
 * the sheet with it.
 *
 * @throws WorkbookFailure when Excel refuses.
 */
export async function writeNormSetting(id: NormSettingId, value: string, texts: NormInputTexts): Promise<void> {
  const written = await inWorkbook(async (context) => {
    const cell = context.workbook.names.getItemOrNullObject(normBindingName("uitgangspunten", id)).getRangeOrNullObject().load("address");
    await context.sync();
    if (cell.isNullObject) return false;
    cell.getCell(0, 0).values = [[cellValue(value)]];
    await context.sync();
    return true;
  });
  if (!written) await makeNormSettings({ [id]: value }, texts);
}
