import { type Override, rowNameColumn } from "../../../domain/plan/input/plan-tables";
import type { PlanTableId } from "../../../domain/plan/input/schema";
import type { InputCell } from "../../../domain/table/cell";
import { isSameName } from "../../../domain/table/names";
import { a1 } from "../../excel/area";
import { WorkbookFailure } from "../../excel/failure";
import { quotedText } from "../../excel/formula";
import { inWorkbook } from "../../excel/run";
import { palette } from "../../layout/styles";
import { bindingName } from "../../names/plan";
import { sourceName } from "../../names/sources";
import { plainValue } from "../../recognise/plain-value";
import type { InputTexts } from "../../sheets/input/input-table";
import { cellText, isFormulaCell } from "../../write/write-cells";
import { isLink, linkedFormula } from "../links/linked-formula";

type Place = Omit<Override, "value">;

/** A value as a formula: in a column that shows the user's cells it tells a choice from a slip, also for the checks on the sheet. */
const asOwnValue = (value: InputCell): `=${string}` =>
  `=${typeof value === "number" ? String(value) : typeof value === "boolean" ? String(value).toUpperCase() : quotedText(value ?? "")}`;

/** Lets a cell of the plan show the user's own cell again. Two requests. */
export const restoreLink = (place: Place, texts: InputTexts): Promise<void> =>
  write(place, linkedFormula({ ...place, numbersAsText: true, prefixed: place.table === "gemeenten" }, texts.plan), {
    color: palette.ink,
    fill: palette.paleGrey,
  });

/** Keeps what was typed in a cell as the plan's own value, whatever the user's own cell holds. Two requests. */
export const keepOwnValue = ({ value, ...place }: Override): Promise<void> =>
  write(place, asOwnValue(value), { color: palette.inputInk, fill: palette.inputFill });

/** @throws WorkbookFailure "notFound" when the row is no longer there. */
async function write(
  { table, row, column }: Place,
  formula: string,
  { color, fill }: { readonly color: string; readonly fill: string },
): Promise<void> {
  await inWorkbook(async (context) => {
    const { names } = context.workbook;
    const cells = names.getItem(bindingName(table, column)).getRange();
    let position = 0;
    if (table !== "instellingen") {
      const keys = names.getItem(bindingName(table, rowNameColumn[table])).getRange().load("values");
      await context.sync();
      position = (keys.values as InputCell[][]).findIndex(([name]) =>
        isSameName(plainValue(table, rowNameColumn[table], name ?? null), row),
      );
    }
    if (position < 0) throw new WorkbookFailure({ kind: "notFound" });
    const cell = cells.getCell(position, 0);
    cell.formulas = [[formula]];
    cell.format.font.color = color;
    cell.format.fill.color = fill;
    await context.sync();
  });
}

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
    const formula = (cells.formulas as InputCell[][])[position]?.[0] ?? null;
    const isLinked = !source.isNullObject && !sourceKey.isNullObject;
    if (isLinked && (position < 0 || isLink(formula)) && (await writeSource(context, { table, row, column, value }))) return;
    if (position < 0) throw new WorkbookFailure({ kind: "notFound" });
    // A value that was kept in place of a link stays one.
    const isKept = isLinked && !isLink(formula) && isFormulaCell(formula, (cells.values as InputCell[][])[position]?.[0]);
    cells.getCell(position, 0).formulas = [[isKept ? asOwnValue(value) : cellValue(value)]];
    await context.sync();
  });
}

const rowNames = (context: Excel.RequestContext, name: string) => context.workbook.names.getItem(name).getRange().load("values");

function positionOf(table: Exclude<PlanTableId, "instellingen">, names: readonly InputCell[][], row: string): number {
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
export const cellValue = (value: InputCell): string | number | boolean =>
  value === null ? "" : typeof value === "string" ? cellText(value) : value;
