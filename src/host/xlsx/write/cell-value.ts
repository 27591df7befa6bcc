import { ValueType, type CellErrorValue } from "@cj-tech-master/excelts";
import type { ICellData } from "@univerjs/core";

/** A plain value with its kind in the file. */
export interface FileValue {
  readonly type: ValueType;
  readonly value?: number | string | boolean | CellErrorValue;
}

const BOOLEAN = 3;
export const FORCE_STRING = 4;
const ERRORS = new Set(["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"]);
/** Errors that files of Excel's own carry as #VALUE!, with an explanation that only Excel can write. */
const NEWER_ERRORS = new Set(["#SPILL!", "#CALC!", "#CONNECT!", "#BLOCKED!", "#FIELD!", "#UNKNOWN!"]);
/** What a custom function shows before its first answer: there is no result yet. */
const PENDING = new Set(["#GETTING_DATA", "#BUSY!"]);

/** The value of a cell, or the result of its formula, as a file has it. */
export function fileValue({ v, t }: ICellData): FileValue {
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
