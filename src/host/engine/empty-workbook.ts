import type { IWorkbookData } from "./univer-modules";
import type { HostLanguage } from "../text/language";

/** A new workbook as Excel opens it: one empty sheet, named as Excel names it in the language. */
export function emptyWorkbook(language: HostLanguage): Partial<IWorkbookData> {
  const id = "sheet1";
  const name = language === "nl" ? "Blad1" : "Sheet1";
  return { name, sheetOrder: [id], sheets: { [id]: { id, name, rowCount: 1000, columnCount: 52 } } };
}
