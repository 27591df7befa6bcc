import type { ICellData, Nullable } from "@univerjs/core";
import type { CellValue } from "../engine/grid-context";

/** Error values of Excel. `#BUSY!` is a custom function whose answer is under way. */
const ERRORS = new Set([
  "#DIV/0!",
  "#NAME?",
  "#VALUE!",
  "#NUM!",
  "#N/A",
  "#NULL!",
  "#REF!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
  "#CYCLE!",
  "#CONNECT!",
  "#BLOCKED!",
  "#FIELD!",
  "#UNKNOWN!",
]);

export const isErrorValue = (text: string): boolean => ERRORS.has(text);

const FORCED_TEXT = 4;

/** Excel.RangeValueType of what a cell shows. */
export function valueTypeOf(value: CellValue, cell: Nullable<ICellData>): string {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return cell?.f || cell?.si ? "String" : "Empty";
  return isErrorValue(value) && cell?.t !== FORCED_TEXT ? "Error" : "String";
}
