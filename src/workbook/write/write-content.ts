import { a1 } from "../excel/area";
import type {
  CellFormat,
  ConditionalFormatLayout,
  NameLayout,
  SheetPart,
  SheetLayout,
  TableLayout,
  ValidationLayout,
} from "../layout/sheet-layout";
import { writeConstants, writeFormulas } from "./write-cells";
import { writeCharts } from "./write-charts";
import { writeView } from "./write-view";

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
function writeFormats(sheet: Excel.Worksheet, { area, formats, rowHeights, merges }: SheetPart): void {
  sheet.getRange(a1(area)).format.font.name = fontName;
  for (const block of formats) writeFormat(sheet.getRange(a1(block.area)), block.format, block.area.rows);
  for (const merged of merges) sheet.getRange(a1(merged)).merge();
  for (const { row, points } of rowHeights) sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = points;
}

function writeConditionalFormats(sheet: Excel.Worksheet, plans: readonly ConditionalFormatLayout[]): void {
  for (const { area, formula, format } of plans) {
    const { custom } = sheet.getRange(a1(area)).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.font.color = format.color;
    custom.format.fill.color = format.fill;
  }
}

function ruleOf({ rule }: ValidationLayout): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.source } };
  return { [rule.kind]: { formula1: rule.minimum, operator: "GreaterThanOrEqualTo" } };
}

export function writeValidations(sheet: Excel.Worksheet, plans: readonly ValidationLayout[]): void {
  for (const plan of plans) {
    const { dataValidation } = sheet.getRange(a1(plan.area));
    dataValidation.rule = ruleOf(plan);
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title: plan.message.title, message: plan.message.text };
  }
}

function writeTables(sheet: Excel.Worksheet, tables: readonly TableLayout[]): void {
  for (const { name, area, sortable } of tables) {
    const table = sheet.tables.add(a1(area), true);
    // The sheet's own formats say what is input, what is calculated and what is a total.
    table.set({ name, style: "TableStyleLight1", showBandedRows: false, showFilterButton: sortable === true });
  }
}

function writeNames(context: Excel.RequestContext, sheet: Excel.Worksheet, names: readonly NameLayout[]): void {
  for (const plan of names) context.workbook.names.add(plan.name, "area" in plan ? sheet.getRange(a1(plan.area)) : plan.formula);
}

/**
 * Queues everything the sheets hold; nothing is sent yet. The order matters: formulas may name other sheets, tables and names, which
 * must exist by then, and a table takes its columns' names from the cells.
 */
export function writeContent(context: Excel.RequestContext, plans: readonly SheetLayout[], sheetIds: readonly string[]): void {
  const { application, worksheets } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const targets = plans.map((plan, index) => ({ plan, sheet: worksheets.getItem(sheetIds[index] ?? plan.name) }));
  for (const { plan, sheet } of targets) sheet.name = plan.name;
  for (const { plan, sheet } of targets) writeConstants(sheet, plan.part.blocks);
  for (const { plan, sheet } of targets) writeTables(sheet, plan.part.tables);
  for (const { plan, sheet } of targets) writeNames(context, sheet, plan.part.names);
  for (const { plan, sheet } of targets) writeFormulas(sheet, plan.part.blocks);
  for (const { plan, sheet } of targets) {
    writeFormats(sheet, plan.part);
    writeConditionalFormats(sheet, plan.part.conditionalFormats);
    writeValidations(sheet, plan.part.validations);
    writeView(sheet, plan);
    writeCharts(sheet, plan.part.charts);
  }
  targets[0]?.sheet.activate();
}
