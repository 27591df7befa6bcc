import type { ComparisonRow } from "../../../domain/plan/compare/compare-scenarios";
import { a1, cellAt, type CellArea, type CellPosition } from "../../excel/area";
import { formula } from "../../excel/formula";
import { combine, part, type PartAt } from "../../layout/part";
import type { ConditionalFormatLayout } from "../../layout/sheet-layout";
import { heightOf } from "../../layout/paper";
import { type Column, rowsAboveData, tablePart } from "../../layout/table-part";
import { palette, styles } from "../../layout/styles";
import { perScenario } from "./comparison-layout";
import { amountFormat, differenceFormat, partFormat } from "./comparison-request";
import { type PlacedRequest } from "./placed-request";

interface AmountsSpec {
  readonly caption: string;
  readonly note: string;
  readonly heading: string;
  readonly labels: readonly string[];
  readonly rows: readonly ComparisonRow[];
  /** Heading of the values of the scenario with this number. */
  readonly value: (number: string) => string;
  /** Hours are no amounts of money: one decimal. */
  readonly formats?: { readonly value: string; readonly difference: string };
  readonly table: string;
  /** Marks the largest change of each scenario. */
  readonly highlight?: true;
  readonly sortable?: true;
  readonly total: string;
}

const scenarioStyle = {
  size: 10,
  italic: false,
  bold: true,
  color: palette.darkBlue,
  horizontal: "Left",
  vertical: "Bottom",
  wrap: true,
} as const;

/** Where the values of a scenario of the group stand, counted from the first column; -1 is the base. */
export const valueColumn = (inGroup: number): number => (inGroup < 0 ? 1 : 2 + perScenario * inGroup);

/**
 * The base and a group of scenarios beside each other, each under its name; the differences are formulas over the cells beside them, so
 * that
 * sorting keeps them right. Headings have the scenario's number, because those of a table must differ.
 */
export function amountsBlock(request: PlacedRequest, group: readonly number[], spec: AmountsSpec): PartAt {
  const { sheet, base } = request.texts.compare;
  const format = spec.formats ?? { value: amountFormat(request), difference: differenceFormat(request) };
  const beside = (cell: CellPosition, columns: number) => a1({ row: cell.row, column: cell.column + columns });
  return (at) => {
    const baseOf = (cell: CellPosition) => `$${a1({ row: cell.row, column: at.column + 1 })}`;
    const columns: Column[] = [
      { heading: spec.heading, kind: "label", content: spec.labels },
      { heading: base, kind: "working", numberFormat: format.value, content: spec.rows.map((row) => row.base) },
      ...group.flatMap((s): Column[] => {
        const number = String(s + 1);
        return [
          {
            heading: spec.value(number),
            kind: "result",
            numberFormat: format.value,
            content: spec.rows.map((row) => row.scenarios[s]?.value ?? 0),
          },
          {
            heading: sheet.difference(number),
            kind: "working",
            numberFormat: format.difference,
            content: (cell) => formula(`=ROUND(${beside(cell, -1)}-${baseOf(cell)},2)`),
          },
          {
            heading: sheet.part(number),
            kind: "working",
            numberFormat: partFormat,
            content: (cell) => formula(`=IF(${baseOf(cell)}=0,"",${beside(cell, -1)}/${baseOf(cell)})`),
          },
        ];
      }),
    ];
    const { caption, note, table, rows, sortable } = spec;
    const body = tablePart({ caption, note, table, rows: rows.length, columns, ...(sortable && { sortable }) })(at);
    const cells = { ...cellAt(at, rowsAboveData, 0), rows: rows.length, columns: columns.length };
    const marks = part(cells, { conditionalFormats: spec.highlight ? highlights(group.length, cells) : [] });
    return combine([body, marks, scenarioNames(request, group, at), totals(spec.total, cells, group.length, format)]);
  };
}

/** The name of each scenario above its columns, in the row that tables have for units. */
export function scenarioNames(request: PlacedRequest, group: readonly number[], at: CellPosition) {
  const row = at.row + rowsAboveData - 2;
  const areas = group.map((_, i) => ({ row, column: at.column + valueColumn(i), rows: 1, columns: perScenario }));
  const texts = group.map((s) => request.numbered(s));
  const area = { row, column: at.column, rows: 1, columns: valueColumn(group.length) };
  return part(area, {
    blocks: areas.map((one, i) => ({ at: one, cells: [[texts[i] ?? ""]] })),
    merges: areas,
    rowHeights: [{ row, points: heightOf(texts, request.layout.number * perScenario) }],
    formats: areas.map((one, i) => ({ area: one, format: { ...scenarioStyle, fill: i % 2 ? palette.white : palette.paleGrey } })),
  });
}

/** The largest rise or fall in each column of differences. */
function highlights(scenarios: number, cells: CellArea): ConditionalFormatLayout[] {
  return Array.from({ length: scenarios }, (_, s) => {
    const area = { ...cells, column: cells.column + valueColumn(s) + 1, columns: 1 };
    const first = { row: area.row, column: area.column };
    const all = a1(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    return {
      area,
      formula: `=AND(${a1(first)}<>0,ABS(${a1(first)})=MAX(MAX(${all}),-MIN(${all})))`,
      format: { color: palette.darkBlue, fill: palette.addInFill },
    };
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
    formats: [
      { area: row, format: styles.total },
      ...columnFormats.map((numberFormat, i) => ({ area: { ...cellAt(row, 0, i + 1), rows: 1, columns: 1 }, format: { numberFormat } })),
    ],
  });
}
