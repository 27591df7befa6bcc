import { inWorkbook } from "./run";

/** Name of the open workbook with its extension; empty while it has none. */
export const workbookName = (): Promise<string> =>
  inWorkbook(async (context) => {
    context.workbook.load("name");
    await context.sync();
    return context.workbook.name;
  });
