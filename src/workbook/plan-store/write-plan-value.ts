import type { PlanCell } from "../../domain/plan/cell";
import { isSameName } from "../../domain/plan/plain-name";
import { rowNameColumn, type Override } from "../../domain/plan/plan-tables";
import type { PlanTableId } from "../../domain/plan/schema";
import { WorkbookFailure } from "../failure";
import { a1 } from "../plan/area";
import { bindingName } from "../plan-sheets/plan-names";
import { isLink } from "../read/linked-formula";
import { plainValue } from "../read/plain-value";
import { sourceName } from "../read/source-names";
import { inWorkbook } from "../run";
import { isFormulaCell } from "../write/as-written";
import { cellText } from "../write/cell-text";
import { asOwnValue } from "./own-value";

/**
 * Puts a value in the base of the plan, in the cell where it stands in the workbook: the user's own cell where the plan takes it from
 * there, unless the plan has a value of its own in its place. The row is found by its name at that moment: people sort and insert while the
 * pane is open. Two requests, three for a cell of the user.
 *
 * @throws WorkbookFailure "notFound" when the row or the column is no longer there, "formula" when the user has a formula in the cell.
 */
export async function writePlanValue({ table, row, column, value }: Override): Promise<void> {
  await inWorkbook(async (context) => {
    const { names } = context.workbook;
    const source = names.getItemOrNullObject(sourceName(table, column)).load("name");
    const sourceKey = table === "instellingen" ? source : names.getItemOrNullObject(sourceName(table, rowNameColumn[table])).load("name");
    const own = table === "instellingen" ? null : rowNames(context, bindingName(table, rowNameColumn[table]));
    const cells = names.getItem(bindingName(table, column)).getRange().load("formulas,values");
    await context.sync();
    const position = table === "instellingen" || !own ? 0 : positionOf(table, own.values, row);
    const formula = (cells.formulas as PlanCell[][])[position]?.[0] ?? null;
    const isLinked = !source.isNullObject && !sourceKey.isNullObject;
    if (isLinked && (position < 0 || isLink(formula)) && (await writeSource(context, { table, row, column, value }))) return;
    if (position < 0) throw new WorkbookFailure({ kind: "notFound" });
    // A value that was kept in place of a link stays one.
    const isKept = isLinked && !isLink(formula) && isFormulaCell(formula, (cells.values as PlanCell[][])[position]?.[0]);
    cells.getCell(position, 0).formulas = [[isKept ? asOwnValue(value) : cellValue(value)]];
    await context.sync();
  });
}

const rowNames = (context: Excel.RequestContext, name: string) => context.workbook.names.getItem(name).getRange().load("values");

function positionOf(table: Exclude<PlanTableId, "instellingen">, names: readonly PlanCell[][], row: string): number {
  return names.findIndex(([name]) => isSameName(plainValue(table, rowNameColumn[table], name ?? null), row));
}

/** Writes in the user's cell; false when her table has no such row: the plan then has the value itself. */
async function writeSource(context: Excel.RequestContext, { table, row, column, value }: Override): Promise<boolean> {
  const cells = context.workbook.names
    .getItem(sourceName(table, column))
    .getRange()
    .load("formulas,values,numberFormat,rowIndex,columnIndex");
  const keys = table === "instellingen" ? null : rowNames(context, sourceName(table, rowNameColumn[table]));
  await context.sync();
  const position = table === "instellingen" || !keys ? 0 : positionOf(table, keys.values, row);
  if (position < 0) return false;
  if (isFormulaCell(cells.formulas[position]?.[0], cells.values[position]?.[0]))
    throw new WorkbookFailure({ kind: "formula", address: a1({ row: cells.rowIndex + position, column: cells.columnIndex }) });
  // A cell that is formatted as text would make a text of the number.
  const asNumber = cells.numberFormat[position]?.[0] === "@" && typeof value === "number";
  cells.getCell(position, 0).set({ ...(asNumber && { numberFormat: [["General"]] }), values: [[cellValue(value)]] });
  await context.sync();
  return true;
}

/** Text stays text, whatever it starts with; null empties the cell. */
export const cellValue = (value: PlanCell): string | number | boolean =>
  value === null ? "" : typeof value === "string" ? cellText(value) : value;
