import type { Style } from "@cj-tech-master/excelts";

/** Formats that Excel shows as the computer's own short date: what the file says is the American form. */
const DUTCH_DATES: Readonly<Record<string, string>> = { "mm-dd-yy": "d-m-yyyy", "m/d/yy h:mm": "d-m-yyyy h:mm" };

/** The number format for the grid; undefined for General. */
export function gridNumberFormat(numFmt: Style["numFmt"] | undefined): string | undefined {
  const code = typeof numFmt === "object" ? numFmt.formatCode : numFmt;
  return code === undefined || code === "General" ? undefined : (DUTCH_DATES[code] ?? code);
}
