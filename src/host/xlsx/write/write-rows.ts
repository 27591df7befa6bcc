import { type CellErrorValue, ValueType } from "@cj-tech-master/excelts";
import type { ICellData, IRowData, IWorksheetData } from "@univerjs/core";
import { cellExtrasOf } from "../../model/grid-style";
import { addressOf, cellAddress, parseAddress } from "../../sheet/address";
import { type Area, areaOf } from "../../sheet/area";
import { isArrayFormula, oldArrayFormula } from "../formula/array-formula";
import { formulaToFile } from "../formula/to-file";
import { pixelsToPoints } from "../measures";
import type { CellModel, RowModel } from "../package/load-workbook";
import type { CellSource } from "../read/read-cells";
import type { OutlineExtras } from "../read/read-sheet";
import type { SpilledArray } from "../workbook-content";
import type { StyleWriter } from "./write-styles";

/** A plain value with its kind in the file. */
interface FileValue {
  readonly type: ValueType;
  readonly value?: number | string | boolean | CellErrorValue;
}

const BOOLEAN = 3;
const FORCE_STRING = 4;
const ERRORS = new Set(["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"]);
/** Errors that files of Excel's own carry as #VALUE!, with an explanation that only Excel can write. */
const NEWER_ERRORS = new Set(["#SPILL!", "#CALC!", "#CONNECT!", "#BLOCKED!", "#FIELD!", "#UNKNOWN!"]);
/** What a custom function shows before its first answer: there is no result yet. */
const PENDING = new Set(["#GETTING_DATA", "#BUSY!"]);

/** The value of a cell, or the result of its formula, as a file has it. */
function fileValue({ v, t }: ICellData): FileValue {
  if (v === undefined || v === null || v === "") return { type: ValueType.Null };
  if (t === BOOLEAN || typeof v === "boolean")
    return { type: ValueType.Boolean, value: v === true || v === 1 || v === "1" || v === "TRUE" };
  if (typeof v === "number") return Number.isFinite(v) ? { type: ValueType.Number, value: v } : error("#NUM!");
  return t === FORCE_STRING ? { type: ValueType.String, value: v } : (errorValue(v) ?? { type: ValueType.String, value: v });
}

function errorValue(text: string): FileValue | undefined {
  if (ERRORS.has(text)) return error(text);
  if (NEWER_ERRORS.has(text)) return error("#VALUE!");
  if (PENDING.has(text)) return error("#N/A");
  // Excel has no error for formulas that go round in a circle: they give 0.
  return text === "#CYCLE!" ? { type: ValueType.Number, value: 0 } : undefined;
}

const error = (name: string): FileValue => ({ type: ValueType.Error, value: { error: name as CellErrorValue["error"] } });

/** The cell without its style. `spill`: what its formula fills; `rangeNames`: see isArrayFormula. */
function writeCell(
  cell: ICellData,
  row: number,
  column: number,
  spill: SpilledArray | undefined,
  rangeNames: ReadonlySet<string>,
): CellModel {
  const address = cellAddress(row, column);
  const value = fileValue(cell);
  const source = (cellExtrasOf(cell).source ?? {}) as CellSource;
  const comment = source.note ? { comment: source.note as NonNullable<CellModel["comment"]> } : {};
  const formula = cell.f ? formulaFields(cell, cell.f, address, spill, rangeNames) : undefined;
  if (source.hyperlink !== undefined) return { address, ...comment, ...hyperlinkFields(source, cell, formula, value) };
  if (formula) return { address, ...comment, type: ValueType.Formula, ...formula, ...result(value) };
  const runs = source.richText;
  if (runs && runs.map((run) => run.text).join("") === cell.v)
    return { address, ...comment, type: ValueType.RichText, value: { richText: runs } };
  return { address, ...comment, ...value };
}

type FormulaFields = Pick<CellModel, "formula" | "shareType" | "ref" | "isDynamicArray">;

function formulaFields(
  cell: ICellData,
  text: string,
  address: string,
  spill: SpilledArray | undefined,
  rangeNames: ReadonlySet<string>,
): FormulaFields {
  const { arrayRef } = cellExtrasOf(cell);
  const old = arrayRef === undefined ? undefined : parseAddress(arrayRef);
  const formula = formulaToFile(old ? oldArrayFormula(text, old) : text);
  const filled = spill && areaOf(spill.range);
  const isOld = old !== undefined && sameSize(filled, old);
  if (!filled && !isOld && !isArrayFormula(text, rangeNames)) return { formula };
  const array = { formula, shareType: "array", ref: filled ? addressOf(filled) : address };
  return isOld ? array : { ...array, isDynamicArray: true };
}

/** Without a spill the formula fills its own cell. */
const sameSize = (filled: Area | undefined, old: Area): boolean =>
  (filled?.rows ?? 1) === old.rows && (filled?.columns ?? 1) === old.columns;

function result({ value }: FileValue): Pick<CellModel, "result"> {
  return value === undefined ? {} : { result: value };
}

function hyperlinkFields(
  { hyperlink = "", tooltip, richText }: CellSource,
  cell: ICellData,
  formula: FormulaFields | undefined,
  value: FileValue,
): Omit<CellModel, "address"> {
  const text = cell.v === undefined || cell.v === null ? "" : String(cell.v);
  const sameRuns = richText && richText.map((run) => run.text).join("") === text;
  return {
    type: ValueType.Hyperlink,
    text,
    hyperlink,
    ...(tooltip === undefined ? {} : { tooltip }),
    ...(sameRuns ? { richText } : {}),
    ...(formula ? { ...formula, ...result(value) } : {}),
  };
}

interface RowsContext {
  readonly styles: StyleWriter;
  readonly spills: readonly SpilledArray[];
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
function filledCells(spills: readonly SpilledArray[]): Map<number, Map<number, ICellData>> {
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
  readonly anchors: ReadonlyMap<string, SpilledArray>;
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
