import { WorkbookFailure } from "../excel/failure";
import { inWorkbook, retry } from "../excel/run";
import type { SheetLayout } from "../layout/sheet-layout";

/** Adds empty sheets and answers their ids. */
export async function addSheets(context: Excel.RequestContext, names: readonly string[]): Promise<string[]> {
  const sheets = names.map((name) => context.workbook.worksheets.add(name).load("id"));
  await context.sync();
  return sheets.map((sheet) => sheet.id);
}

/** A name no sheet has; a sheet bears it until its content is written. */
export const temporaryName = (): string => `~normplan ${crypto.randomUUID().slice(0, 8)}`;

interface Named {
  readonly name: string;
}

/** Names that the plans need and the workbook already has. Tables and names share one name space; case does not count. */
export function assertNamesFree(
  plans: readonly SheetLayout[],
  taken: { sheets: readonly Named[]; tables: readonly Named[]; names: readonly Named[] },
): void {
  const key = ({ name }: Named) => name.toLowerCase();
  const sheets = new Set(taken.sheets.map(key));
  const cells = new Set([...taken.tables, ...taken.names].map(key));
  const collisions = [
    ...plans.filter((plan) => sheets.has(key(plan))),
    ...plans.flatMap(({ part }) => [...part.tables, ...part.names]).filter((one) => cells.has(key(one))),
  ];
  if (collisions.length > 0) throw new WorkbookFailure({ kind: "namesTaken", names: collisions.map(({ name }) => name) });
}

/**
 * Takes away what a failed write has made; `sheets` are ids or temporary names. Tables and charts go with their sheet; names of the
 * workbook stay behind when their sheet goes, so they are deleted too. Answers what could not be removed.
 */
export async function removeSheets(sheets: readonly string[], plans: readonly SheetLayout[]): Promise<readonly string[]> {
  const remove = () =>
    inWorkbook(async (context) => {
      const { worksheets, names } = context.workbook;
      for (const { name } of plans.flatMap(({ part }) => part.names)) names.getItemOrNullObject(name).delete();
      for (const sheet of sheets) worksheets.getItemOrNullObject(sheet).delete();
      await context.sync();
    });
  try {
    await retry(remove);
    return [];
  } catch {
    return plans.map(({ name }) => name);
  }
}
