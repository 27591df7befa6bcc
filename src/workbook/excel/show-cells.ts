import { inWorkbook } from "./run";

/** The sheet and the cells of an address as Excel gives it: 'Blad 1'!C5:E9. */
function partsOf(address: string): { readonly sheet: string; readonly cells: string } {
  const mark = address.lastIndexOf("!");
  const sheet = address.slice(0, mark);
  return { sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, cells: address.slice(mark + 1) };
}

/** Brings cells into view and selects them. */
export async function showCells(address: string): Promise<void> {
  const { sheet, cells } = partsOf(address);
  await inWorkbook(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    target.getRange(cells).select();
    await context.sync();
  });
}
