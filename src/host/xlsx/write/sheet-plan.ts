import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { IWorkbookData } from "@univerjs/core";
import { gridSheetId } from "../read/read-sheet";

/**
 * Makes the library's workbook have the sheets of the grid, in their order and with their names. @returns the library's sheets by the
 * grid's ids
 */
export function planSheets(workbook: Workbook, { sheetOrder, sheets }: IWorkbookData): ReadonlyMap<string, Worksheet> {
  const byId = new Map(workbook.worksheets.map((sheet) => [gridSheetId(sheet.id), sheet]));
  for (const [id, sheet] of byId) if (!sheetOrder.includes(id)) workbook.removeWorksheet(sheet.id);
  // Two sheets may have exchanged names, so all names are freed first.
  for (const sheet of workbook.worksheets) sheet.name = `\u0001${String(sheet.id)}`;
  const plan = new Map<string, Worksheet>();
  sheetOrder.forEach((id, at) => {
    const name = sheets[id]?.name ?? "";
    const sheet = byId.get(id) ?? workbook.addWorksheet(name);
    sheet.name = name;
    sheet.orderNo = at;
    plan.set(id, sheet);
  });
  return plan;
}
