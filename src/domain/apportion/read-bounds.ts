import { invalid } from "../failures";
import type { ExactRequest } from "./exact-request";
import { unitsIn } from "./units-in";

/** Least and most units per recipient as asked for; null is no maximum. */
export interface AskedBounds {
  readonly lower: readonly bigint[];
  readonly upper: readonly (bigint | null)[];
}

export function readBounds({ weights, unit, minimum, maximum }: ExactRequest): AskedBounds {
  const count = weights.length;
  const minima = perRecipient(minimum, 0, count);
  const maxima = perRecipient(maximum, Infinity, count);
  if (minima.length !== count) throw invalid("minimumCount", { count: minima.length, expected: count });
  if (maxima.length !== count) throw invalid("maximumCount", { count: maxima.length, expected: count });
  const lower = minima.map((value, index) => wholeMinimum(value, unit, index));
  const upper = maxima.map((value, index) => wholeMaximum(value, unit, index));
  maxima.forEach((most, index) => {
    const least = minima[index] ?? 0;
    if (least > most) throw invalid("minimumAboveMaximum", { minimum: least, maximum: most, index });
  });
  return { lower, upper };
}

function perRecipient(bound: number | readonly number[] | undefined, otherwise: number, count: number): readonly number[] {
  return typeof bound === "object" ? bound : new Array<number>(count).fill(bound ?? otherwise);
}

function wholeMinimum(minimum: number, unit: number, index: number): bigint {
  if (!Number.isFinite(minimum)) throw invalid("minimumNotFinite", { minimum, index });
  if (minimum < 0) throw invalid("minimumNegative", { minimum, index });
  const units = unitsIn(minimum, unit);
  if (units === null) throw invalid("minimumNotMultipleOfUnit", { minimum, unit, index });
  return units;
}

function wholeMaximum(maximum: number, unit: number, index: number): bigint | null {
  if (maximum === Infinity) return null;
  if (!Number.isFinite(maximum)) throw invalid("maximumNotFinite", { maximum, index });
  if (maximum < 0) throw invalid("maximumNegative", { maximum, index });
  const units = unitsIn(maximum, unit);
  if (units === null) throw invalid("maximumNotMultipleOfUnit", { maximum, unit, index });
  return units;
}
