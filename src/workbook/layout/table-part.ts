import { type CellArea, type CellPosition, cellAt } from "../excel/area";
import { type CellContent, columnOf, formula } from "../excel/formula";
import { type PartAt, combine, part } from "./part";
import type { FormatBlock, NameLayout } from "./sheet-layout";
import { styles } from "./styles";
import { caption, note } from "./text-parts";

/** Cells from top to bottom, or what each cell gets when it is known where it stands. */
export type ColumnContent = readonly CellContent[] | ((cell: CellPosition) => CellContent);

export interface Column {
  readonly heading: string;
  /** Shown above the heading: "€", "uur per week". */
  readonly unit?: string;
  readonly content: ColumnContent;
  /** "input": typed by people. "working": a step of a calculation. "result": what it is about. "addIn": needs Normplan's functions. */
  readonly kind: "label" | "input" | "working" | "result" | "addIn";
  /** Left out: text, aligned left. */
  readonly numberFormat?: string;
  /** Adds up under the column. */
  readonly total?: boolean;
  /** Adds up under the column; the total gets this defined name. */
  readonly totalName?: string;
}

/** The same formula in every row. */
export const every =
  (text: `=${string}`): ColumnContent =>
  () =>
    formula(text);

/** A formula in the first cell, whose result spills over the cells below and beside it. */
export const spilling = (text: `=${string}`): ColumnContent => [formula(text)];

const contentAt = ({ content }: Column, index: number, cell: CellPosition): CellContent =>
  typeof content === "function" ? content(cell) : (content[index] ?? null);

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

/** Where a column stands, counted from the first one of its table. */
export function columnIndex(columns: readonly Column[], heading: string): number {
  const index = columns.findIndex((column) => column.heading === heading);
  if (index < 0) throw new Error(`A table without a column ${heading}`);
  return index;
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

function namesOf(spec: TableSpec, first: CellPosition): NameLayout[] {
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
