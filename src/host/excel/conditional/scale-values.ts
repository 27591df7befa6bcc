import { ApiError } from "../../rich-api/api-error";
import { NamedValues } from "../format/named-values";

/** A point of a scale as office.js describes it. */
export interface ScalePoint {
  readonly type: string;
  readonly formula?: string | number;
}

export interface GridPoint {
  readonly type: string;
  readonly value?: number | string;
}

const TYPES = new NamedValues<string>([
  ["LowestValue", "min"],
  ["HighestValue", "max"],
  ["Number", "num"],
  ["Percent", "percent"],
  ["Percentile", "percentile"],
  ["Formula", "formula"],
]);

export function gridPoint({ type, formula }: Partial<ScalePoint>, automatic: "min" | "max", location: string): GridPoint {
  if (type === "Automatic") return { type: automatic };
  const kind = TYPES.value(type, location);
  if (kind === "min" || kind === "max") return { type: kind };
  if (formula === undefined || formula === "") throw new ApiError("InvalidArgument", location);
  const number = Number(String(formula).replace(/^=/u, ""));
  return { type: kind, value: kind === "formula" || Number.isNaN(number) ? String(formula) : number };
}

export function excelPoint({ type, value }: GridPoint): ScalePoint {
  return { type: TYPES.name(type, "Number"), ...(value === undefined ? {} : { formula: String(value) }) };
}
