import { ValueType } from "@cj-tech-master/excelts";
import type { ICellData, IRowData, IWorksheetData } from "@univerjs/core";
import { cellAddress } from "../../excel/address/a1";
import { cellExtrasOf } from "../../model/grid-style";
import { pixelsToPoints } from "../measures";
import type { CellModel, RowModel } from "../package/load-workbook";
import type { OutlineExtras } from "../read/read-sheet";
import type { Spill } from "../workbook-content";
import { FORCE_STRING, fileValue } from "./cell-value";
import type { StyleWriter } from "./style-writer";
import { writeCell } from "./write-cell";


export interface RowsContext {
  readonly styles: StyleWriter;
  readonly spills: readonly Spill[];
  readonly rangeNames: ReadonlySet<string>;
  /** Rows that a filter hides; the grid does not count them as hidden. */
  readonly filteredOut: ReadonlySet<number>;
}

/** All rows of a sheet that have something: cells, a height, a style, or that are hidden. */
export function writeRows({ cellData = {}, rowData = {} }: Partial<IWorksheetData>, context: RowsContext): RowModel[] {
  const filled = filledCells(context.spills);
  const anchors = new Map(context.spills.map((spill) => [`${String(spill.range.startRow)},${String(spill.range.startColumn)}`, spill]));
  const numbers = new Set([...Object.keys(cellData), ...Object.keys(rowData), ...filled.keys(), ...context.filteredOut].map(Number));
  return [...numbers]
    .sort((a, b) => a - b)
    .flatMap((row) => {
      const cells = writeRow(row, cellData[row] ?? {}, { filled: filled.get(row), anchors }, context);
      const fields = rowFields(rowData[row], context.filteredOut.has(row), context.styles);
      if (cells.length === 0 && Object.keys(fields).length === 0) return [];
      return [
        {
          number: row + 1,
          min: 1,
          max: cells.length,
          cells,
          outlineLevel: 0,
          collapsed: false,
          hidden: false,
          style: {},
          ...fields,
        } as RowModel,
      ];
    });
}

/** Cells that array formulas fill, apart from those that hold the formulas. */
function filledCells(spills: readonly Spill[]): Map<number, Map<number, ICellData>> {
  const result = new Map<number, Map<number, ICellData>>();
  for (const { range, cells } of spills) {
    for (let row = range.startRow; row <= range.endRow; row++) {
      const line = result.get(row) ?? new Map<number, ICellData>();
      result.set(row, line);
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        if (row !== range.startRow || column !== range.startColumn) line.set(column, cells[row]?.[column] ?? {});
      }
    }
  }
  return result;
}

interface Arrays {
  readonly filled: ReadonlyMap<number, ICellData> | undefined;
  readonly anchors: ReadonlyMap<string, Spill>;
}

function writeRow(
  row: number,
  data: Record<number, ICellData | null | undefined>,
  { filled, anchors }: Arrays,
  context: RowsContext,
): CellModel[] {
  const columns = new Set([...Object.keys(data), ...(filled?.keys() ?? [])].map(Number));
  return [...columns]
    .sort((a, b) => a - b)
    .flatMap((column) => {
      const cell = data[column] ?? {};
      const extras = cellExtrasOf(cell);
      const style = context.styles.styleOf(cell.s, extras, isQuoted(cell));
      const result = filled?.get(column);
      const spill = anchors.get(`${String(row)},${String(column)}`);
      const model: CellModel = result
        ? { address: cellAddress(row, column), ...fileValue(result) }
        : writeCell(cell, row, column, spill, context.rangeNames);
      if (model.type === ValueType.Null && !style && !model.comment) return [];
      return [style ? { ...model, style } : model];
    });
}

/** Text that Excel would take for something else if it were typed again. */
function isQuoted(cell: ICellData): boolean {
  if (cell.f || typeof cell.v !== "string") return false;
  return cellExtrasOf(cell).quotePrefix === true || cell.t === FORCE_STRING || cell.v.startsWith("=");
}

function rowFields(data: Partial<IRowData> | undefined, filteredOut: boolean, styles: StyleWriter): Partial<RowModel> {
  const style = styles.styleOf(data?.s);
  return {
    ...(data?.custom as OutlineExtras | undefined),
    ...(data?.h === undefined ? {} : { height: pixelsToPoints(data.h), customHeight: true }),
    ...(data?.hd === 1 || filteredOut ? { hidden: true } : {}),
    ...(style ? { style } : {}),
  };
}
