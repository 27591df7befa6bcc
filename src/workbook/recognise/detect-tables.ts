import { type CellArea, overlaps } from "../excel/area";
import { type FoundColumn, countRows, findHeadings, numbersIn } from "./find-headings";
import type { SheetCells } from "./sheet-cells";
import { type RowTableId, numericColumns, tableShape } from "./vocabulary";

/** Cells that hold a column of the plan, without heading and totals. */
export interface DetectedColumn {
  /** Column of the plan, as in its schema. */
  readonly id: string;
  readonly heading: string;
  readonly area: CellArea;
  /** Between 0 and 1. */
  readonly confidence: number;
  /** Cells with a number that stands there as text. */
  readonly numbersAsText: number;
}

export interface DetectedTable {
  readonly table: RowTableId;
  readonly sheet: string;
  /** Name of the Excel table, when it is one. */
  readonly name: string | null;
  readonly area: CellArea;
  readonly columns: readonly DetectedColumn[];
  readonly confidence: number;
}

/** An empty or half-filled column of numbers says less. */
const leastShare = 0.2;
/** What stands in an Excel table was meant to be one. */
const plainRange = 0.95;

function detectedColumn(
  cells: SheetCells,
  { id, heading, confidence, column }: FoundColumn,
  headingRow: number,
  rows: number,
): DetectedColumn {
  const { numbers, asText } = numericColumns.has(id) ? numbersIn(cells, column, headingRow + 1, rows) : { numbers: 1, asText: 0 };
  return {
    id,
    heading,
    area: { row: cells.at.row + headingRow + 1, column: cells.at.column + column, rows, columns: 1 },
    confidence: confidence * Math.max(leastShare, numbers),
    numbersAsText: asText,
  };
}

/** The tables of the plan on one sheet, whether Excel tables or plain ranges, the surest first. */
export function detectTables(cells: SheetCells): DetectedTable[] {
  const found = findHeadings(cells).flatMap(({ table, row, columns }): DetectedTable[] => {
    const { key, oneOf } = tableShape[table];
    const keyColumn = columns.find(({ id }) => id === key);
    const rows = keyColumn ? countRows(cells, row, keyColumn.column) : 0;
    if (rows === 0) return [];
    const detected = columns.map((one) => detectedColumn(cells, one, row, rows));
    const sure = (ids: readonly string[]) =>
      Math.max(0, ...detected.filter(({ id }) => ids.includes(id)).map(({ confidence }) => confidence));
    const [first, last] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
    const area = { row: cells.at.row + row, column: cells.at.column + first, rows: rows + 1, columns: last - first + 1 };
    const name =
      cells.tables.find(
        (one) => one.area.row === area.row && one.area.column <= area.column && one.area.column + one.area.columns > area.column,
      )?.name ?? null;
    return [
      {
        table,
        sheet: cells.sheet,
        name,
        area,
        columns: detected,
        confidence: Math.min(sure([key]), sure(oneOf)) * (name === null ? plainRange : 1),
      },
    ];
  });
  const surest = found.sort((a, b) => b.confidence - a.confidence);
  return surest.filter((one, index) => !surest.slice(0, index).some((other) => isSamePlace(one, other)));
}

/** A first row of data below two rows of headings can look like headings too. */
const isSamePlace = (one: DetectedTable, other: DetectedTable): boolean => one.table === other.table && overlaps(one.area, other.area);
