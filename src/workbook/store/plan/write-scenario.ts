import type { Override } from "../../../domain/plan/input/plan-tables";
import type { InputCell } from "../../../domain/table/cell";
import { plan as english } from "../../../text/plan/en";
import { plan as dutch } from "../../../text/plan/nl";
import { WorkbookFailure } from "../../excel/failure";
import { inWorkbook } from "../../excel/run";
import { columnPoints } from "../../layout/paper";
import { styles } from "../../layout/styles";
import { planTableNames } from "../../names/plan";
import { scenarioColumnWidth, scenarioSheet } from "../../sheets/input/input-sheets";
import { type InputTexts, numberFormatAt } from "../../sheets/input/input-table";
import { labelsOf } from "../../sheets/input/scenario-table";
import { cellText } from "../../write/write-cells";
import { fontName, writeFormat } from "../../write/write-content";
import { writeSheets } from "../../write/write-sheets";
import { fixedColumns, placeOf } from "./scenarios";
import { cellValue } from "./write-plan-value";

/** Gives a column that is added to one of our tables the look of those that were there: its heading as theirs, its cells as input. */
export function writeInputColumn(column: Excel.TableColumn, rows: number, characters: number, heading: "Left" | "Right"): void {
  column.getRange().format.set({ columnWidth: columnPoints(characters), font: { name: fontName } });
  writeFormat(column.getHeaderRowRange(), { ...styles.heading, horizontal: heading }, 1);
  writeFormat(column.getDataBodyRange(), { ...styles.input, ...styles.rows }, rows);
}

/**
 * Adds a scenario without differences: an empty column in the table of scenarios. Two requests; where that table was removed, it is made
 * anew on a sheet of its own.
 */
export async function addScenario(name: string, texts: InputTexts): Promise<void> {
  try {
    await withScenarios(async (table, cells, context) => {
      if (isHeading(cells, name)) throw new WorkbookFailure({ kind: "namesTaken", names: [name] });
      const column = table.columns.add(
        undefined,
        cells.map((_, row) => [row === 0 ? cellText(name) : ""]),
      );
      writeInputColumn(column, cells.length - 1, scenarioColumnWidth(name), "Right");
      column.getDataBodyRange().numberFormat = cells.slice(1).map((row) => [numberFormatAt(placeOf(row, [dutch, english]))]);
      await context.sync();
    });
  } catch (thrown) {
    if (!(thrown instanceof WorkbookFailure && thrown.reason.kind === "notFound")) throw thrown;
    await writeSheets([scenarioSheet([{ name, overrides: [] }], texts)]);
  }
}

/** Gives a scenario another name. Two requests. */
export async function renameScenario(from: string, to: string): Promise<void> {
  await withScenarios(async (table, cells, context) => {
    const column = existing(cells, from);
    if (isHeading(cells, to) && from.toLowerCase() !== to.toLowerCase()) throw new WorkbookFailure({ kind: "namesTaken", names: [to] });
    const heading = table.getHeaderRowRange().getCell(0, column);
    heading.values = [[cellText(to)]];
    heading.format.columnWidth = columnPoints(scenarioColumnWidth(to));
    await context.sync();
  });
}

/** Takes a scenario away, with all it holds. Two requests. */
export async function removeScenario(name: string): Promise<void> {
  await withScenarios(async (table, cells, context) => {
    table.columns.getItemAt(existing(cells, name)).delete();
    await context.sync();
  });
}

/**
 * Lets a scenario differ from the base in one value; null makes it follow the base again. The row is made when no scenario had that
 * value before. Two requests.
 */
export async function writeScenarioValue(scenario: string, change: Override, texts: InputTexts): Promise<void> {
  await withScenarios(async (table, cells, context) => {
    const column = existing(cells, scenario);
    const row = cells.slice(1).findIndex((one) => samePlace(placeOf(one, [dutch, english]), change));
    if (row >= 0) table.getDataBodyRange().getCell(row, column).values = [[cellValue(change.value)]];
    else if (change.value !== null) addRow(table, cells, column, change, texts);
    await context.sync();
  });
}

function addRow(table: Excel.Table, cells: InputCell[][], column: number, change: Override, texts: InputTexts): void {
  const width = cells[0]?.length ?? 0;
  const { key, labels, base } = labelsOf(change, texts);
  const values = Array.from({ length: width }, (_, index) => {
    if (index === 0) return key;
    if (index < fixedColumns - 1) return cellText(labels[index - 1] ?? "");
    if (index === fixedColumns - 1) return base;
    return index === column ? cellValue(change.value) : "";
  });
  // A new table has one empty row, because a table cannot be without.
  const blank = cells.slice(1).findIndex((one) => one.slice(1, fixedColumns).every((cell) => cell === ""));
  const row = blank >= 0 ? table.getDataBodyRange().getRow(blank) : table.rows.add(undefined, [values]).getRange();
  if (blank >= 0) row.formulas = [values];
  const baseAndScenarios = row.getCell(0, fixedColumns - 1).getResizedRange(0, width - fixedColumns);
  baseAndScenarios.numberFormat = [Array.from({ length: width - fixedColumns + 1 }, () => numberFormatAt(change))];
}

async function withScenarios(
  work: (table: Excel.Table, cells: InputCell[][], context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  await inWorkbook(async (context) => {
    const table = context.workbook.tables.getItem(planTableNames.scenarios);
    const range = table.getRange().load("values");
    await context.sync();
    await work(table, range.values as InputCell[][], context);
  });
}

/** Excel would number the second of two columns with the same heading. */
const isHeading = (cells: InputCell[][], name: string) =>
  (cells[0] ?? []).some((heading) => String(heading).toLowerCase() === name.toLowerCase());

const columnOfScenario = (cells: InputCell[][], name: string) =>
  (cells[0] ?? []).findIndex((heading, index) => index >= fixedColumns && String(heading).toLowerCase() === name.toLowerCase());

function existing(cells: InputCell[][], name: string): number {
  const column = columnOfScenario(cells, name);
  if (column < 0) throw new WorkbookFailure({ kind: "notFound" });
  return column;
}

const samePlace = (place: Omit<Override, "value">, change: Override) =>
  place.table === change.table && place.column === change.column && place.row.toLowerCase() === change.row.toLowerCase();
