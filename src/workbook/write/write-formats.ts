import { a1 } from "../plan/area";
import type { CellFormat } from "../plan/format";
import type { SheetPart } from "../plan/sheet-plan";

type Updates = Excel.Interfaces.RangeFormatUpdateData;

/** Only what is given: an absent property stays as it is. */
const given = <T extends object>(properties: T): T =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as T;

const updatesOf = ({ color, bold, italic, size, fill, horizontal, vertical, wrap, indent }: CellFormat): Updates =>
  given({
    horizontalAlignment: horizontal,
    verticalAlignment: vertical,
    wrapText: wrap,
    indentLevel: indent,
    font: given({ color, bold, italic, size }),
    fill: given({ color: fill }),
  });

const sides = { above: "EdgeTop", below: "EdgeBottom", between: "InsideHorizontal" } as const;

export const fontName = "Calibri";

/** Gives a range of so many rows this look. */
export function writeFormat(range: Excel.Range, format: CellFormat, rows: number): void {
  range.format.set(updatesOf(format));
  // One value for the whole area; the declared type knows only the matrix.
  if (format.numberFormat !== undefined) range.numberFormat = format.numberFormat as unknown as string[][];
  for (const side of ["above", "below", "between"] as const) {
    const rule = format[side];
    if (rule && (side !== "between" || rows > 1)) range.format.borders.getItem(sides[side]).set({ style: "Continuous", ...rule });
  }
}

/** A few calls per area, never per cell. */
export function writeFormats(sheet: Excel.Worksheet, { area, formats, rowHeights, merges }: SheetPart): void {
  sheet.getRange(a1(area)).format.font.name = fontName;
  for (const block of formats) writeFormat(sheet.getRange(a1(block.area)), block.format, block.area.rows);
  for (const merged of merges) sheet.getRange(a1(merged)).merge();
  for (const { row, points } of rowHeights) sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = points;
}
