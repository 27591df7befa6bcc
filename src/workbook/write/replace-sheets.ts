import { WorkbookFailure } from "../excel/failure";
import { inWorkbook, retry } from "../excel/run";
import type { SheetLayout } from "../layout/sheet-layout";
import { addSheets, assertNamesFree, removeSheets, temporaryName } from "./new-sheets";
import { writeContent } from "./write-content";

/** What an earlier version of the same sheets left in the workbook. */
interface Obsolete {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/** A sheet of the earlier version: it stays until the new one has its name and place. */
interface OldSheet {
  readonly id: string;
  readonly name: string;
  readonly position: number;
}

/**
 * Adds sheets as writeSheets does, in place of an earlier version of them. Nothing is deleted before the new version stands complete under
 * its own name: until then a failure puts the old version back, and from then on it finishes the new one. Five requests however large the
 * plans are.
 */
export async function replaceSheets(plans: readonly SheetLayout[], obsolete: Obsolete): Promise<void> {
  const old = await inWorkbook((context) => prepare(context, plans, obsolete));
  const provisional = plans.map((plan) => ({ ...plan, name: temporaryName() }));
  let made = provisional.map(({ name }) => name);
  try {
    await inWorkbook(async (context) => {
      made = await addSheets(context, made);
      writeContent(context, provisional, made);
      await context.sync();
      changePlaces(context, plans, made, old);
      await context.sync();
    });
  } catch (thrown) {
    const leftBehind = [...(await removeSheets(made, provisional)), ...(await putNamesBack(old))];
    throw thrown instanceof WorkbookFailure ? new WorkbookFailure(thrown.reason, leftBehind, { cause: thrown.cause }) : thrown;
  }
  await removeOld(old, obsolete.names);
}

/** The old sheets give up their names, and the new ones take name and place. */
function changePlaces(
  { workbook: { worksheets } }: Excel.RequestContext,
  plans: readonly SheetLayout[],
  made: readonly string[],
  old: readonly OldSheet[],
): void {
  for (const { id } of old) worksheets.getItem(id).name = temporaryName();
  plans.forEach((plan, index) => {
    const sheet = worksheets.getItem(made[index] ?? plan.name);
    sheet.name = plan.name;
    const position = old[index]?.position;
    if (position !== undefined) sheet.position = position;
  });
}

/** Answers the names that could not be put back. */
async function putNamesBack(old: readonly OldSheet[]): Promise<readonly string[]> {
  if (old.length === 0) return [];
  const putBack = () =>
    inWorkbook(async (context) => {
      for (const { id, name } of old) context.workbook.worksheets.getItem(id).name = name;
      await context.sync();
    });
  try {
    await retry(putBack);
    return [];
  } catch {
    return old.map(({ name }) => name);
  }
}

/** The new version stands: what is left of the old one is cleared away. */
async function removeOld(old: readonly OldSheet[], names: readonly string[]): Promise<void> {
  const remove = () =>
    inWorkbook(async (context) => {
      for (const { id } of old) context.workbook.worksheets.getItemOrNullObject(id).delete();
      for (const name of names) context.workbook.names.getItemOrNullObject(name).delete();
      await context.sync();
    });
  try {
    await retry(remove);
  } catch (thrown) {
    throw thrown instanceof WorkbookFailure
      ? new WorkbookFailure(
          thrown.reason,
          old.map(({ name }) => name),
          { cause: thrown.cause },
        )
      : thrown;
  }
}

/** Refuses names that something else bears already, and answers the obsolete sheets in the order of their places. */
async function prepare(context: Excel.RequestContext, plans: readonly SheetLayout[], obsolete: Obsolete): Promise<OldSheet[]> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name,items/position,items/id");
  for (const collection of [tables, names]) collection.load("items/name");
  await context.sync();
  const isObsolete = new Set(obsolete.sheets.map((name) => name.toLowerCase()));
  const [old, others] = [true, false].map((wanted) => worksheets.items.filter(({ name }) => isObsolete.has(name.toLowerCase()) === wanted));
  assertNamesFree(plans, { sheets: others ?? [], tables: tables.items, names: names.items });
  return (old ?? []).map(({ id, name, position }) => ({ id, name, position }));
}

interface EarlierVersion {
  /** Start of the names of tables and defined names of a new version, which no table has yet. */
  readonly prefix: string;
  readonly obsolete: Obsolete;
}

/**
 * Looks for an earlier version of sheets that are about to be made: sheets of that name with a table of their kind, whose name is the kind
 * and a number. A sheet of the user that happens to bear the name is not among them, so that it will be refused. One request.
 */
export async function earlierVersion(context: Excel.RequestContext, kind: string, sheetNames: readonly string[]): Promise<EarlierVersion> {
  const { tables, names } = context.workbook;
  tables.load("items/name,items/worksheet/name");
  names.load("items/name");
  await context.sync();
  const ownTable = new RegExp(`^(${kind}(\\d+))[A-Z]`);
  const own = tables.items.flatMap((table) => {
    const match = ownTable.exec(table.name);
    return match?.[1] && match[2] ? [{ prefix: match[1], number: Number(match[2]), sheet: table.worksheet.name }] : [];
  });
  const wanted = new Set(sheetNames.map((name) => name.toLowerCase()));
  const replaced = own.filter(({ sheet }) => wanted.has(sheet.toLowerCase()));
  const prefixes = [...new Set(replaced.map((one) => `${one.prefix}_`))];
  return {
    prefix: `${kind}${String(Math.max(0, ...own.map(({ number }) => number)) + 1)}`,
    obsolete: {
      sheets: [...new Set(replaced.map(({ sheet }) => sheet))],
      names: names.items.filter(({ name }) => prefixes.some((prefix) => name.startsWith(prefix))).map(({ name }) => name),
    },
  };
}
