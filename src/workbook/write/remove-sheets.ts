import type { SheetPlan } from "../plan/sheet-plan";
import { inWorkbook } from "../run";
import { insist } from "./insist";

/**
 * Takes away what a failed write has made; `sheets` are ids or temporary names. Tables and charts go with their sheet; names of the
 * workbook stay behind when their sheet goes, so they are deleted too. Answers what could not be removed.
 */
export async function removeSheets(sheets: readonly string[], plans: readonly SheetPlan[]): Promise<readonly string[]> {
  const remove = () =>
    inWorkbook(async (context) => {
      const { worksheets, names } = context.workbook;
      for (const { name } of plans.flatMap(({ part }) => part.names)) names.getItemOrNullObject(name).delete();
      for (const sheet of sheets) worksheets.getItemOrNullObject(sheet).delete();
      await context.sync();
    });
  try {
    await insist(remove);
    return [];
  } catch {
    return plans.map(({ name }) => name);
  }
}
