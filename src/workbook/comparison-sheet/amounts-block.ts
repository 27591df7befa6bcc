import type { ComparisonRow } from "../../domain/compare/compare-scenarios";
import { a1, cellAt, type CellArea, type CellPosition } from "../plan/area";
import { formula } from "../plan/content";
import { combine, part, type PartAt } from "../plan/part";
import type { ConditionalFormatPlan } from "../plan/sheet-plan";
import type { Column } from "../parts/column";
import { palette } from "../parts/palette";
import { styles } from "../parts/styles";
import { rowsAboveData, tablePart } from "../parts/table-part";
import { amountFormat, differenceFormat, distinct, partFormat, type PlacedRequest } from "./comparison-request";

interface AmountsSpec {
  readonly caption: string;
  readonly note: string;
  readonly heading: string;
  readonly labels: readonly string[];
  readonly rows: readonly ComparisonRow[];
  readonly unit: string;
  /** Hours are no amounts of money: one decimal. */
  readonly formats?: { readonly value: string; readonly difference: string };
  readonly table: string;
  /** Marks the largest change of each scenario. */
  readonly highlight?: true;
  readonly total?: string;
}

/** Columns of a scenario: value, difference, difference as a part of the base. */
const perScenario = 3;

/** Where the values of a scenario stand, counted from the first column; -1 is the base. */
export const valueColumn = (scenario: number): number => (scenario < 0 ? 1 : 2 + perScenario * scenario);

/** Base and scenarios beside each other; the differences are formulas over the cells beside them, so that sorting keeps them right. */
export function amountsBlock(request: PlacedRequest, spec: AmountsSpec): PartAt {
  const { sheet, base } = request.texts.compare;
  const format = spec.formats ?? { value: amountFormat(request), difference: differenceFormat(request) };
  const headings = distinct([spec.heading, base, ...request.scenarios.flatMap(({ name }) => [name, sheet.difference(name), sheet.part(name)])]);
  const heading = (index: number) => headings[index] ?? "";
  const beside = (cell: CellPosition, columns: number) => a1({ row: cell.row, column: cell.column + columns });
  return (at) => {
    const baseOf = (cell: CellPosition) => `$${a1({ row: cell.row, column: at.column + 1 })}`;
    const columns: Column[] = [
      { heading: heading(0), kind: "label", content: spec.labels },
      { heading: heading(1), kind: "working", unit: spec.unit, numberFormat: format.value, content: spec.rows.map((row) => row.base) },
      ...request.scenarios.flatMap((_, s): Column[] => [
        { heading: heading(valueColumn(s)), kind: "result", unit: spec.unit, numberFormat: format.value, content: spec.rows.map((row) => row.scenarios[s]?.value ?? 0) },
        { heading: heading(valueColumn(s) + 1), kind: "working", unit: spec.unit, numberFormat: format.difference, content: (cell) => formula(`=ROUND(${beside(cell, -1)}-${baseOf(cell)},2)`) },
        { heading: heading(valueColumn(s) + 2), kind: "working", unit: "%", numberFormat: partFormat, content: (cell) => formula(`=IF(${baseOf(cell)}=0,"",${beside(cell, -1)}/${baseOf(cell)})`) },
      ]),
    ];
    const body = tablePart({ caption: spec.caption, note: spec.note, table: spec.table, rows: spec.rows.length, columns })(at);
    const cells = { ...cellAt(at, rowsAboveData, 0), rows: spec.rows.length, columns: columns.length };
    const parts = [body, part(cells, { conditionalFormats: spec.highlight ? highlights(request.scenarios.length, cells) : [] })];
    return combine(spec.total === undefined ? parts : [...parts, totals(spec.total, cells, request.scenarios.length, format)]);
  };
}

/** The largest rise or fall in each column of differences. */
function highlights(scenarios: number, cells: CellArea): ConditionalFormatPlan[] {
  return Array.from({ length: scenarios }, (_, s) => {
    const area = { ...cells, column: cells.column + valueColumn(s) + 1, columns: 1 };
    const first = { row: area.row, column: area.column };
    const all = a1(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    return { area, formula: `=AND(${a1(first)}<>0,ABS(${a1(first)})=MAX(MAX(${all}),-MIN(${all})))`, format: { color: palette.darkBlue, fill: palette.addInFill } };
  });
}

/** A row of sums under the table. */
function totals(label: string, cells: CellArea, scenarios: number, format: { readonly value: string; readonly difference: string }) {
  const row = { ...cellAt(cells, cells.rows, 0), rows: 1, columns: cells.columns };
  const sum = (column: number) => formula(`=SUM(${a1({ ...cellAt(cells, 0, column), rows: cells.rows, columns: 1 })})`);
  const one = (column: number) => a1(cellAt(row, 0, column));
  const ofScenario = (s: number) => {
    const value = valueColumn(s);
    return [sum(value), formula(`=ROUND(${one(value)}-${one(1)},2)`), formula(`=IF(${one(1)}=0,"",${one(value + 1)}/${one(1)})`)];
  };
  const columnFormats = [format.value, ...Array.from({ length: scenarios }, () => [format.value, format.difference, partFormat]).flat()];
  return part(row, {
    blocks: [{ at: row, cells: [[label, sum(1), ...Array.from({ length: scenarios }, (_, s) => ofScenario(s)).flat()]] }],
    formats: [{ area: row, format: styles.total }, ...columnFormats.map((numberFormat, i) => ({ area: { ...cellAt(row, 0, i + 1), rows: 1, columns: 1 }, format: { numberFormat } }))],
  });
}
