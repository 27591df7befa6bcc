import type { ICellData, Nullable } from "@univerjs/core";
import type { CellValue } from "../../engine/grid-context";
import { isErrorValue } from "./errors";

const FORCED_TEXT = 4;

/** Excel.RangeValueType of what a cell shows. */
export function valueTypeOf(value: CellValue, cell: Nullable<ICellData>): string {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return cell?.f || cell?.si ? "String" : "Empty";
  return isErrorValue(value) && cell?.t !== FORCED_TEXT ? "Error" : "String";
}
