import type { Obsolete } from "./replace-sheets";

export interface EarlierVersion {
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
