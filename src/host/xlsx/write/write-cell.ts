import { ValueType } from "@cj-tech-master/excelts";
import type { ICellData } from "@univerjs/core";
import { addressOf, cellAddress, parseAddress } from "../../excel/address/a1";
import { areaOf, type Area } from "../../excel/address/area";
import { cellExtrasOf } from "../../model/grid-style";
import { isArrayFormula } from "../formula/array-formula";
import { oldArrayFormula } from "../formula/old-array";
import { formulaToFile } from "../formula/to-file";
import type { CellModel } from "../package/load-workbook";
import type { CellSource } from "../read/read-cell";
import type { Spill } from "../workbook-content";
import { fileValue, type FileValue } from "./cell-value";

/** The cell without its style. `spill`: what its formula fills; `rangeNames`: see isArrayFormula. */
export function writeCell(
  cell: ICellData,
  row: number,
  column: number,
  spill: Spill | undefined,
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
  spill: Spill | undefined,
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
