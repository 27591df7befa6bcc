import { WorkbookFailure } from "../excel/failure";
import type { SheetLayout } from "../layout/sheet-layout";
import { inWorkbook } from "../excel/run";
import { addSheets, assertNamesFree, removeSheets, temporaryName } from "./new-sheets";
import { writeContent } from "./write-content";

/**
 * Adds the sheets at the end of the workbook and shows the first: all of them, complete, or none.
 *
 * Three syncs however large the plans are: read the names in use, add the sheets, write their content. Only new sheets are written,
 * never cells of the user; sheets, tables or names that exist already are refused beforehand (namesTaken). After a failure one more
 * sync removes what was made; when that fails too, the failure's `leftBehind` says what the user must remove. `last`: one action elsewhere
 * in the workbook that is done when all of this has been, or not at all.
 */
export async function writeSheets(plans: readonly SheetLayout[], last?: (context: Excel.RequestContext) => void): Promise<void> {
  await inWorkbook((context) => checkNames(context, plans));
  let made = plans.map(temporaryName);
  try {
    await inWorkbook(async (context) => {
      made = await addSheets(context, made);
      writeContent(context, plans, made);
      last?.(context);
      await context.sync();
    });
  } catch (thrown) {
    const leftBehind = await removeSheets(made, plans);
    throw thrown instanceof WorkbookFailure ? new WorkbookFailure(thrown.reason, leftBehind, { cause: thrown.cause }) : thrown;
  }
}

async function checkNames(context: Excel.RequestContext, plans: readonly SheetLayout[]): Promise<void> {
  const { worksheets, tables, names } = context.workbook;
  for (const collection of [worksheets, tables, names]) collection.load("items/name");
  await context.sync();
  assertNamesFree(plans, { sheets: worksheets.items, tables: tables.items, names: names.items });
}
