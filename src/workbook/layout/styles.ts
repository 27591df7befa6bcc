import type { CellFormat } from "./sheet-layout";

/** One restrained palette for all sheets: dark blue, one accent, greys. Inputs are blue on pale yellow, as in financial models. */
export const palette = {
  darkBlue: "#1B365D",
  accent: "#0F7C80",
  ink: "#262626",
  grey: "#6B6B6B",
  paleGrey: "#F3F4F6",
  rule: "#D5D8DD",
  white: "#FFFFFF",
  inputInk: "#0000C8",
  inputFill: "#FFF9E0",
  addInFill: "#E9F3F3",
  goodInk: "#1D6B3C",
  goodFill: "#E4F2E8",
  badInk: "#A3201D",
  badFill: "#FBE6E4",
} as const;

/** For series in charts: dark, accent, middle grey; they differ in grey print too. */
export const chartColors = ["#1B365D", "#5FA8AB", "#B9BEC7"] as const;

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
