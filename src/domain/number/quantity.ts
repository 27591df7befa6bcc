import { invalid } from "../failure/failures";

/** The value itself, when it is a finite number that is not negative. `index` is null for a single value. */
export function checkQuantity(what: string, value: number, index: number | null): number {
  if (!Number.isFinite(value)) throw invalid("quantityNotFinite", { what, index, value });
  if (value < 0) throw invalid("quantityNegative", { what, index, value });
  return value;
}
