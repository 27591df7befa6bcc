import { type CellErrorValue, type CellRichTextValue, ValueType, type Worksheet } from "@cj-tech-master/excelts";
import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { CellExtras } from "../../model/grid-style";
import { parseAddress } from "../../sheet/address";
import type { Area } from "../../sheet/area";
import { formulaFromFile } from "../formula/from-file";
import type { CellModel, SheetModel } from "../package/load-workbook";
import type { StyleTable } from "../style/read-style";

/** What a cell of the file holds that the grid cannot show; used again when the cell is saved with the same text. */
export interface CellSource {
  readonly richText?: CellRichTextValue["richText"];
  readonly hyperlink?: string;
  readonly tooltip?: string;
  readonly note?: unknown;
}

const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCE_STRING = 4;

/** The cell for the grid, without its style. `sheet`: the library's sheet, which works out formulas that cells share. */
function readCell(cell: CellModel, sheet: Worksheet): ICellData {
  const content = cell.formula || cell.sharedFormula ? formulaContent(cell, sheet) : valueContent(cell);
  const custom = extras(cell);
  return Object.keys(custom).length > 0 ? { ...content, custom } : content;
}

function formulaContent(cell: CellModel, sheet: Worksheet): ICellData {
  const formula = cell.formula ?? sheet.getCell(cell.address).formula ?? "";
  return { f: formulaFromFile(formula), ...plain(cell.result) };
}

function valueContent(cell: CellModel): ICellData {
  if (cell.type === ValueType.Hyperlink) return plain(cell.text);
  return plain(cell.value);
}

function plain(value: unknown): ICellData {
  if (typeof value === "number") return { v: value, t: NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  if (typeof value === "string") return value === "" ? {} : { v: value, t: isAmbiguous(value) ? FORCE_STRING : STRING };
  if (value instanceof Date) return { v: value.getTime() / 86_400_000 + 25_569, t: NUMBER };
  if (isObject(value)) {
    if ("error" in value) return { v: (value as unknown as CellErrorValue).error, t: STRING };
    if ("richText" in value) return plain((value as unknown as CellRichTextValue).richText.map((run) => run.text).join(""));
  }
  return {};
}

/** A text that the grid would make a number, logical value or formula of. */
const isAmbiguous = (text: string): boolean => text.startsWith("=") || !Number.isNaN(Number(text)) || /^(true|false)$/i.test(text);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function extras(cell: CellModel): CellExtras {
  const source = sourceOf(cell);
  const isOldArray = cell.shareType === "array" && cell.ref !== undefined && cell.isDynamicArray !== true;
  return {
    ...(source ? { source } : {}),
    ...(isOldArray ? { arrayRef: cell.ref } : {}),
    ...(typeof cell.value === "string" && cell.value.startsWith("=") ? { quotePrefix: true } : {}),
  };
}

function sourceOf(cell: CellModel): CellSource | undefined {
  const runs = isObject(cell.value) && "richText" in cell.value ? cell.value.richText : cell.richText;
  const source: CellSource = {
    ...(Array.isArray(runs) ? { richText: runs } : {}),
    ...(cell.hyperlink === undefined ? {} : { hyperlink: cell.hyperlink }),
    ...(cell.tooltip === undefined ? {} : { tooltip: cell.tooltip }),
    ...(cell.comment === undefined ? {} : { note: cell.comment }),
  };
  return Object.keys(source).length > 0 ? source : undefined;
}

type CellData = IObjectMatrixPrimitiveType<ICellData>;

/** All cells of a sheet. Values that an array formula filled in are left out: the grid calculates them, and would not write over them. */
export function readCells(model: SheetModel, sheet: Worksheet, styles: StyleTable): CellData {
  const cells: CellData = {};
  const arrays: Area[] = [];
  for (const row of model.rows ?? []) {
    for (const cell of row.cells) {
      const place = parseAddress(cell.address);
      if (!place) continue;
      const data = readCell(cell, sheet);
      const style = styles.idOf(cell.style);
      if (style !== undefined) data.s = style;
      if (Object.keys(data).length > 0) (cells[place.row] ??= {})[place.column] = data;
      const filled = cell.shareType === "array" && cell.ref !== undefined ? parseAddress(cell.ref) : undefined;
      if (filled) arrays.push(filled);
    }
  }
  for (const area of arrays) dropFilledIn(cells, area);
  return cells;
}

function dropFilledIn(cells: CellData, area: Area): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = cells[row]?.[column];
      if (!cell || cell.f) continue;
      delete cell.v;
      delete cell.t;
      if (Object.keys(cell).length === 0) delete cells[row]?.[column];
    }
  }
}
