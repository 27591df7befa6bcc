import type { ICellData } from "@univerjs/core";
import type { CellExtras } from "../model/grid-style";
import { ApiError } from "../rich-api/api-error";
import { typedText } from "./typed-text";
import { isErrorValue } from "./cell-value";

const MAX_FORMULA = 8192;
const MAX_TEXT = 32_767;
const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCE_STRING = 4;

/** What a cell becomes when a value is put in it. */
export interface CellInput {
  readonly patch: ICellData;
  /** Number format that Excel gives a cell without one, because of how the value was written. */
  readonly format?: string;
}

export const CLEARED_CONTENT: Readonly<ICellData> = { v: null };

/**
 * What Excel makes of a value that office.js puts in a cell.
 * @param asText the cell has the text format "@": whatever comes in stays text.
 * @param toFormula turns a formula as Excel writes it into one the grid calculates; refuses one that Excel would not accept.
 */
export function cellInput(value: unknown, asText: boolean, toFormula: (formula: string) => string, location: string): CellInput {
  if (typeof value === "number" && Number.isFinite(value)) return { patch: asText ? text(String(value)) : number(value) };
  if (typeof value === "boolean") return { patch: asText ? text(value ? "TRUE" : "FALSE") : boolean(value) };
  if (typeof value !== "string") throw new ApiError("InvalidArgument", location);
  if (value === "") return { patch: CLEARED_CONTENT };
  if (asText) return { patch: text(limited(value, location)) };
  return typedInput(value, toFormula, location);
}

function typedInput(value: string, toFormula: (formula: string) => string, location: string): CellInput {
  if (value.startsWith("'"))
    return { patch: { ...text(limited(value.slice(1), location)), custom: { quotePrefix: true } satisfies CellExtras } };
  if (value.startsWith("=") && value.length > 1) return { patch: formula(value, toFormula, location) };
  if (isErrorValue(value.toUpperCase())) return { patch: { v: value.toUpperCase(), t: STRING } };
  const typed = typedText(value, new Date().getFullYear());
  if (typed) {
    const patch = typeof typed.value === "boolean" ? boolean(typed.value) : number(typed.value);
    return typed.format === undefined ? { patch } : { patch, format: typed.format };
  }
  // Excel takes a text that begins like a calculation for a formula.
  if (/^[+-][^+\-=\s]/u.test(value) && value.length > 2) return { patch: formula(`=${value}`, toFormula, location) };
  if (/^@\p{L}/u.test(value)) return { patch: formula(`=${value.slice(1)}`, toFormula, location) };
  return { patch: text(limited(value, location)) };
}

const number = (value: number): ICellData => ({ v: value, t: NUMBER });
const boolean = (value: boolean): ICellData => ({ v: value ? 1 : 0, t: BOOLEAN });

/** The grid makes numbers, logical values and errors of texts that look like them, unless the type says that it is text. */
function text(value: string): ICellData {
  const ambiguous = !Number.isNaN(Number(value)) || /^(true|false)$/iu.test(value) || isErrorValue(value);
  return { v: value, t: ambiguous ? FORCE_STRING : STRING };
}

function formula(value: string, toFormula: (formula: string) => string, location: string): ICellData {
  if (value.length > MAX_FORMULA) throw new ApiError("InvalidArgument", location);
  return { f: toFormula(value) };
}

function limited(value: string, location: string): string {
  if (value.length > MAX_TEXT) throw new ApiError("InvalidArgument", location);
  return value;
}
