/** Adds empty sheets and answers their ids. */
export async function addSheets(context: Excel.RequestContext, names: readonly string[]): Promise<string[]> {
  const sheets = names.map((name) => context.workbook.worksheets.add(name).load("id"));
  await context.sync();
  return sheets.map((sheet) => sheet.id);
}

/** A name no sheet has; a sheet bears it until its content is written. */
export const temporaryName = (): string => `~normplan ${crypto.randomUUID().slice(0, 8)}`;
