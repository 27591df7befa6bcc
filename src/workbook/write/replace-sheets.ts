import { WorkbookFailure } from "../failure";
import type { SheetPlan } from "../plan/sheet-plan";
import { inWorkbook } from "../run";
import { addSheets, temporaryName } from "./add-sheets";
import { assertNamesFree } from "./collisions";
import { removeSheets } from "./remove-sheets";
import { writeContent } from "./write-content";

/** What an earlier version of the same sheets left in the workbook. */
export interface Obsolete {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/**
 * Adds sheets as writeSheets does, in place of an earlier version of them: the new ones are complete before the old ones go, so that a
 * failure leaves the old version standing. Four requests however large the plans are.
 */
export async function replaceSheets(plans: readonly SheetPlan[], obsolete: Obsolete): Promise<void> {
  const positions = await inWorkbook((context) => prepare(context, plans, obsolete));
  const provisional = plans.map((plan) => ({ ...plan, name: temporaryName() }));
  let made = provisional.map(({ name }) => name);
  try {
    await inWorkbook(async (context) => {
      made = await addSheets(context, made);
      writeContent(context, provisional, made);
      await context.sync();
      const { worksheets, names } = context.workbook;
      for (const name of obsolete.sheets) worksheets.getItem(name).delete();
      for (const name of obsolete.names) names.getItemOrNullObject(name).delete();
      plans.forEach((plan, index) => {
        const sheet = worksheets.getItem(made[index] ?? plan.name);
        sheet.name = plan.name;
        const position = positions[index];
        if (position !== undefined) sheet.position = position;
      });
      await context.sync();
    });
  } catch (thrown) {
    const leftBehind = await removeSheets(made, provisional);
    throw thrown instanceof WorkbookFailure ? new WorkbookFailure(thrown.reason, leftBehind, { cause: thrown.cause }) : thrown;
  }
}

/** Refuses names that something else bears already, and answers where the obsolete sheets stand. */
async function prepare(context: Excel.RequestContext, plans: readonly SheetPlan[], obsolete: Obsolete): Promise<number[]> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name,items/position");
  for (const collection of [tables, names]) collection.load("items/name");
  await context.sync();
  const isObsolete = new Set(obsolete.sheets.map((name) => name.toLowerCase()));
  const sheets = worksheets.items.filter(({ name }) => !isObsolete.has(name.toLowerCase()));
  assertNamesFree(plans, { sheets, tables: tables.items, names: names.items });
  return worksheets.items.filter(({ name }) => isObsolete.has(name.toLowerCase())).map(({ position }) => position);
}
