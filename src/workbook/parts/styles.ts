import type { CellFormat } from "../plan/format";
import { palette } from "./palette";

const rule = { color: palette.rule, weight: "Thin" } as const;

/** How each kind of cell looks, on every sheet. */
export const styles = {
  body: { size: 10, color: palette.ink, vertical: "Center" },
  title: { size: 18, bold: true, color: palette.darkBlue },
  subtitle: { size: 10, color: palette.grey },
  caption: { size: 12, bold: true, color: palette.darkBlue },
  note: { size: 9, color: palette.grey },
  unit: { size: 9, italic: true, color: palette.grey, vertical: "Bottom" },
  heading: { bold: true, color: palette.white, fill: palette.darkBlue, vertical: "Center" },
  rows: { between: rule, below: rule },
  input: { color: palette.inputInk, fill: palette.inputFill },
  result: { bold: true },
  addIn: { fill: palette.addInFill },
  total: { bold: true, above: { color: palette.darkBlue, weight: "Thin" } },
  figure: { size: 18, bold: true, color: palette.darkBlue, horizontal: "Left", vertical: "Top" },
  figureLabel: { size: 9, color: palette.grey, vertical: "Bottom", above: { color: palette.accent, weight: "Medium" } },
} as const satisfies Record<string, CellFormat>;

/** Number formats in Excel's English notation. */
export const numberFormats = {
  whole: "#,##0;-#,##0;0",
  difference: "+#,##0;-#,##0;0",
  cents: "#,##0.00",
  figure: '"€" #,##0',
  percent: "0.0%",
  /** A fraction up to one as a percentage, anything above as an amount. */
  share: "[<=1]0.0%;#,##0",
  /** Hours that need not be whole. */
  hours: "#,##0.00",
  general: "General",
} as const;
