import type { InputCell } from "../../../domain/table/cell";
import { type Override, type Scenario, rowNameColumn } from "../../../domain/plan/input/plan-tables";
import { columnLabel } from "../../../text/plan/problem-sentence";
import { cellAt, type CellPosition } from "../../excel/area";
import { type Formula, columnOf, formula, plainText, positionOfName, thisRow } from "../../excel/formula";
import { combine, part } from "../../layout/part";
import type { SheetPart } from "../../layout/sheet-layout";
import { every, rowsAboveData, tablePart } from "../../layout/table-part";
import { type InputTexts, numberFormatAt } from "./input-table";
import { planTableNames } from "../../names/plan";

const name = planTableNames.scenarios;
/** Key and words of a row; the base and the scenarios come after them. */
export const wordColumns = 4;

/** Every cell in which some scenario differs from the base, once, in the order in which the scenarios bring them up. */
export function overriddenCells(scenarios: readonly Scenario[]): Override[] {
  const seen = new Map<string, Override>();
  for (const override of scenarios.flatMap((one) => one.overrides)) {
    const key = JSON.stringify([override.table, override.row.toLowerCase(), override.column]);
    if (!seen.has(key)) seen.set(key, override);
  }
  return [...seen.values()];
}

/** Parameters as rows, scenarios as visible columns, the base beside them as a live link. */
export function scenarioTable(scenarios: readonly Scenario[], texts: InputTexts, at: CellPosition): SheetPart {
  const { plan, sheets } = texts;
  const heading = sheets.scenario;
  const rows = overriddenCells(scenarios);
  const valueIn = (scenario: Scenario, cell: Override): InputCell =>
    scenario.overrides.find(
      (one) => one.table === cell.table && one.column === cell.column && one.row.toLowerCase() === cell.row.toLowerCase(),
    )?.value ?? null;
  const body = tablePart({
    caption: sheets.titles.scenarios,
    note: sheets.notes.scenarios,
    table: name,
    rows: Math.max(rows.length, 1),
    columns: [
      { heading: heading.key, kind: "working", content: every(scenarioKey(heading)) },
      { heading: heading.table, kind: "label", content: rows.map((one) => plan.tables[one.table]) },
      { heading: heading.row, kind: "label", content: rows.map((one) => one.row || null) },
      { heading: heading.column, kind: "label", content: rows.map((one) => columnLabel(one.table, one.column, plan)) },
      { heading: heading.base, kind: "working", numberFormat: "General", content: rows.map((one) => baseValue(one, texts)) },
      ...scenarios.map((scenario) => ({
        heading: scenario.name,
        kind: "input" as const,
        numberFormat: "General",
        content: rows.map((cell) => valueIn(scenario, cell)),
      })),
    ],
  })(at);
  const first = cellAt(at, rowsAboveData, wordColumns);
  const formats = rows.map((one, row) => ({
    area: { ...cellAt(first, row, 0), rows: 1, columns: 1 + scenarios.length },
    format: { numberFormat: numberFormatAt(one) },
  }));
  return combine([body, part(body.area, { formats })]);
}

/** The words that find a parameter: part, row and property with a bar between them. */
function scenarioKey(heading: InputTexts["sheets"]["scenario"]): `=${string}` {
  return `=${[heading.table, heading.row, heading.column].map((one) => plainText(thisRow(name, one))).join('&"|"&')}`;
}

function baseValue({ table, column }: Override, { plan, sheets }: InputTexts): Formula {
  const row = thisRow(name, sheets.scenario.row);
  const property = thisRow(name, sheets.scenario.column);
  const target = planTableNames[table];
  const [values, names, key] =
    table === "instellingen"
      ? [columnOf(target, sheets.setting.value), columnOf(target, sheets.setting.label), property]
      : [columnOf(target, columnLabel(table, column, plan)), columnOf(target, columnLabel(table, rowNameColumn[table], plan)), row];
  const value = `INDEX(${values},${positionOfName(key, names)})`;
  return formula(`=IF(${value}="","",${value})`);
}

/** The cells of a row of the table before the scenarios' own: key and base as formulas, and the words between them. */
export function labelsOf(cell: Override, texts: InputTexts): { key: string; labels: readonly [string, string, string]; base: string } {
  const base = baseValue(cell, texts);
  return {
    key: scenarioKey(texts.sheets.scenario),
    labels: [texts.plan.tables[cell.table], cell.row, columnLabel(cell.table, cell.column, texts.plan)],
    base: base.formula,
  };
}
