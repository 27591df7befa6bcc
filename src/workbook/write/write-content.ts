import type { SheetPlan } from "../plan/sheet-plan";
import { writeConstants, writeFormulas } from "./write-cells";
import { writeCharts } from "./write-charts";
import { writeFormats } from "./write-formats";
import { writeConditionalFormats, writeValidations } from "./write-rules";
import { writeNames, writeTables } from "./write-tables";
import { writeView } from "./write-view";

/**
 * Queues everything the sheets hold; nothing is sent yet. The order matters: formulas may name other sheets, tables and names, which
 * must exist by then, and a table takes its columns' names from the cells.
 */
export function writeContent(context: Excel.RequestContext, plans: readonly SheetPlan[], sheetIds: readonly string[]): void {
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
