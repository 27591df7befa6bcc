import { cellAt } from "../plan/area";
import type { CellArea, CellPosition } from "../plan/area";
import { formula } from "../plan/content";
import type { CellContent } from "../plan/content";
import { combine, part } from "../plan/part";
import type { PartAt } from "../plan/part";
import type { FormatBlock, NamePlan } from "../plan/sheet-plan";
import { columnOf } from "../plan/structured-reference";
import { contentAt } from "./column";
import type { Column } from "./column";
import { styles } from "./styles";
import { caption, note } from "./text-part";

export interface TableSpec {
  readonly caption: string;
  readonly note: string;
  /** Name of the Excel table; without it the cells stay a plain range, which is what spilling formulas need. */
  readonly table?: string;
  readonly columns: readonly Column[];
  readonly rows: number;
  /** People sort and filter it. */
  readonly sortable?: true;
  /** Text in the first cell of the row with totals; without it there is no such row. */
  readonly totalLabel?: string;
}

/** Rows that a table part has above its first row of data: caption, note, units, headings. */
export const rowsAboveData = 4;

const isNumeric = ({ numberFormat }: Column): boolean => numberFormat !== undefined;

function totalOf(spec: TableSpec, column: Column, index: number): CellContent {
  if (index === 0) return spec.totalLabel ?? null;
  const adds = column.total === true || column.totalName !== undefined;
  if (!adds || spec.table === undefined) return null;
  return formula(`=SUM(${columnOf(spec.table, column.heading)})`);
}

function cellsOf(spec: TableSpec, first: CellPosition): CellContent[][] {
  const { columns, rows } = spec;
  const data = Array.from({ length: rows }, (_, row) => columns.map((column, index) => contentAt(column, row, cellAt(first, row, index))));
  const total = spec.totalLabel === undefined ? [] : [columns.map((column, index) => totalOf(spec, column, index))];
  return [columns.map(({ unit }) => unit ?? null), columns.map(({ heading }) => heading), ...data, ...total];
}

function columnFormats(spec: TableSpec, column: Column, index: number, cells: CellArea): FormatBlock[] {
  const withTotal = { ...cells, rows: cells.rows + (spec.totalLabel === undefined ? 0 : 1) };
  const head = { ...cells, row: cells.row - 2, rows: 2 };
  const kind = column.kind === "label" || column.kind === "working" ? [] : [{ area: cells, format: styles[column.kind] }];
  // Text beside a number needs a little air.
  const before = spec.columns[index - 1];
  const text = { horizontal: "Left", indent: before && isNumeric(before) ? 1 : 0 } as const;
  if (!isNumeric(column)) return [...kind, { area: { ...head, rows: cells.rows + 2 }, format: text }];
  return [...kind, { area: withTotal, format: { numberFormat: column.numberFormat } }, { area: head, format: { horizontal: "Right" } }];
}

function formatsOf(spec: TableSpec, first: CellPosition): FormatBlock[] {
  const columns = spec.columns.length;
  const data = { ...first, rows: spec.rows, columns };
  const total = { row: first.row + spec.rows, column: first.column, rows: 1, columns };
  return [
    { area: { ...cellAt(first, -2, 0), rows: 1, columns }, format: styles.unit },
    { area: { ...cellAt(first, -1, 0), rows: 1, columns }, format: styles.heading },
    { area: data, format: styles.rows },
    ...spec.columns.flatMap((column, index) =>
      columnFormats(spec, column, index, { ...cellAt(first, 0, index), rows: spec.rows, columns: 1 }),
    ),
    ...(spec.totalLabel === undefined ? [] : [{ area: total, format: styles.total }]),
  ];
}

function namesOf(spec: TableSpec, first: CellPosition): NamePlan[] {
  return spec.columns.flatMap(({ totalName }, index) =>
    totalName === undefined ? [] : [{ name: totalName, area: { ...cellAt(first, spec.rows, index), rows: 1, columns: 1 } }],
  );
}

/** Caption, note, units, headings, rows and totals: an Excel table with one formula per column, and what stands around it. */
export function tablePart(spec: TableSpec): PartAt {
  return (at) => {
    const first = cellAt(at, rowsAboveData, 0);
    const columns = spec.columns.length;
    const rows = rowsAboveData + spec.rows + (spec.totalLabel === undefined ? 0 : 1);
    const body = part(
      { ...at, rows, columns },
      {
        blocks: [{ at: cellAt(first, -2, 0), cells: cellsOf(spec, first) }],
        formats: formatsOf(spec, first),
        rowHeights: [{ row: first.row - 1, points: 18 }],
        tables:
          spec.table === undefined
            ? []
            : [{ name: spec.table, sortable: spec.sortable === true, area: { ...cellAt(first, -1, 0), rows: spec.rows + 1, columns } }],
        names: namesOf(spec, first),
      },
    );
    return combine([body, caption(spec.caption)(at), note(spec.note)(cellAt(at, 1, 0))]);
  };
}
