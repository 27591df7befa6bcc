import { a1 } from "../plan/area";
import type { NamePlan, TablePlan } from "../plan/sheet-plan";

export function writeTables(sheet: Excel.Worksheet, tables: readonly TablePlan[]): void {
  for (const { name, area, sortable } of tables) {
    const table = sheet.tables.add(a1(area), true);
    // The sheet's own formats say what is input, what is calculated and what is a total.
    table.set({ name, style: "TableStyleLight1", showBandedRows: false, showFilterButton: sortable === true });
  }
}

export function writeNames(context: Excel.RequestContext, sheet: Excel.Worksheet, names: readonly NamePlan[]): void {
  for (const plan of names) context.workbook.names.add(plan.name, "area" in plan ? sheet.getRange(a1(plan.area)) : plan.formula);
}
