import { inWorkbook, retry } from "../excel/run";
import { cellText } from "../write/write-cells";
import { WorkbookFailure } from "../excel/failure";
import { a1 } from "../excel/area";
import { sheetName } from "../layout/sheet-name";

export interface FreezeRequest {
  readonly sheet: string;
  /** The name of the copy; with a higher number when the name is taken. */
  readonly copyName: (sheet: string, number: number) => string;
  /** What the copy says of itself. */
  readonly stamp: string;
  /** The line under the title that the stamp replaces; where it is missing the stamp gets a row of its own at the top. */
  readonly replaces: readonly string[];
}

export type FreezeResult = { readonly kind: "frozen"; readonly sheet: string } | { readonly kind: "noSheet" };

/** Characters of a name of 31 that are left for what copies add. */
const roomForName = 20;

type Cell = string | number | boolean;

/**
 * Copies a sheet and makes values of its formulas, so that nothing in the copy changes any more; tables, names and rules that follow other
 * cells go. The copy is complete or is not there: after a failure it is removed.
 */
export async function freezeSheet(request: FreezeRequest): Promise<FreezeResult> {
  const source = await inWorkbook((context) => readSource(context, request));
  if (!source) return { kind: "noSheet" };
  try {
    await inWorkbook(async (context) => {
      const copy = context.workbook.worksheets.getItem(request.sheet).copy(Excel.WorksheetPositionType.end);
      copy.tables.load("items/name");
      copy.names.load("items/name");
      await context.sync();
      for (const table of copy.tables.items) table.convertToRange();
      for (const name of copy.names.items) name.delete();
      const cells = copy.getRange(source.address);
      cells.values = source.values.map((row) => row.map((cell) => (typeof cell === "string" ? cellText(cell) : cell)));
      cells.conditionalFormats.clearAll();
      if (source.hasPlaceForStamp) {
        copy.getRange(source.stampAt).values = [[request.stamp]];
      } else {
        copy.getRange("1:1").insert(Excel.InsertShiftDirection.down);
        copy.getRange("A1").values = [[request.stamp]];
      }
      copy.name = source.name;
      copy.activate();
      await context.sync();
    });
  } catch (thrown) {
    const leftBehind = await removeCopy(request.sheet, source.sheets);
    throw thrown instanceof WorkbookFailure ? new WorkbookFailure(thrown.reason, leftBehind, { cause: thrown.cause }) : thrown;
  }
  return { kind: "frozen", sheet: source.name };
}

/** Removes the half-made copy, which still bears the name that Excel gave it. Answers what could not be removed. */
async function removeCopy(sheet: string, before: readonly string[]): Promise<readonly string[]> {
  const given = (name: string) => name.startsWith(sheet.slice(0, roomForName)) && / \(\d+\)$/.test(name);
  let found: string[] = [];
  const remove = () =>
    inWorkbook(async (context) => {
      const worksheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const copies = worksheets.items.filter(({ name }) => !before.includes(name) && given(name));
      found = copies.map(({ name }) => name);
      for (const copy of copies) copy.delete();
      await context.sync();
    });
  try {
    await retry(remove);
    return [];
  } catch {
    return found;
  }
}

interface Source {
  readonly address: string;
  readonly values: readonly (readonly Cell[])[];
  readonly hasPlaceForStamp: boolean;
  readonly stampAt: string;
  /** A name that no sheet has yet. */
  readonly name: string;
  readonly sheets: readonly string[];
}

async function readSource(context: Excel.RequestContext, { sheet, copyName, replaces }: FreezeRequest): Promise<Source | null> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const range = worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject().load("address,values,rowIndex,columnIndex");
  await context.sync();
  if (range.isNullObject) return null;
  const sheets = worksheets.items.map(({ name }) => name);
  const values = range.values as Cell[][];
  const at = values.flatMap((row, index) =>
    row.flatMap((cell, column) => (replaces.includes(String(cell)) ? [{ row: index, column }] : [])),
  )[0];
  return {
    address: range.address.slice(range.address.lastIndexOf("!") + 1),
    values,
    hasPlaceForStamp: at !== undefined,
    stampAt: at ? a1({ row: range.rowIndex + at.row, column: range.columnIndex + at.column }) : "A1",
    sheets,
    name: freeName(sheets, (number) => sheetName(copyName(sheet.slice(0, roomForName), number))),
  };
}

function freeName(taken: readonly string[], nameOf: (number: number) => string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) if (!used.has(nameOf(number).toLowerCase())) return nameOf(number);
}
