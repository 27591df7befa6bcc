import { invalid } from "../../domain/failures";
import { invalidArgument } from "./failure";
import { placeOf, sameShape, single, type Cells } from "./cells";
import { notANumber } from "./not-a-number";

/** Excel keeps 15 digits: what lies behind them (0.1 + 0.2) is noise of the calculation that made the number. */
function toExcelPrecision(value: number): number {
  if (Number.isSafeInteger(value)) return value;
  const rounded = Number(value.toPrecision(15));
  return Number.isFinite(rounded) ? rounded : value;
}

/** The number in a cell; a blank cell counts as 0. */
export function numberAt(cells: Cells, index: number): number {
  const value = cells.values[index];
  if (typeof value === "number" && Number.isFinite(value)) return toExcelPrecision(value);
  if (value === null || value === undefined || value === "") return 0;
  throw notANumber(value, placeOf(cells, index));
}

/** As numberAt, and not below 0. */
export function notNegativeAt(cells: Cells, index: number): number {
  const value = numberAt(cells, index);
  if (value < 0) throw invalidArgument("negative", { ...placeOf(cells, index), value });
  return value;
}

/** The numbers of a range that cannot be negative, such as weights and hours. */
export const notNegative = (cells: Cells): number[] => cells.values.map((_, index) => notNegativeAt(cells, index));

/** A number above 0, or undefined when it is left out; a blank reference can arrive as 0. */
export function optionalPositive(argument: string, value: unknown): number | undefined {
  const given = notNegativeAt(single(argument, value), 0);
  return given === 0 ? undefined : given;
}

/** One number for all recipients, or one for each of them in the shape of `recipients`. */
export function oneOrEach(cells: Cells, recipients: Cells): number | number[] {
  if (cells.values.length === 1) return notNegativeAt(cells, 0);
  sameShape(cells, recipients);
  return notNegative(cells);
}

/** As oneOrEach, or undefined when it is left out. */
export function optionalOneOrEach(cells: Cells, recipients: Cells): number | number[] | undefined {
  const given = oneOrEach(cells, recipients);
  return given === 0 ? undefined : given;
}

/**
 * A reliability: a share of one that is above 0, or undefined when it is left out. Nobody is completely certain, so that 100 is not taken
 * for 1 either.
 */
export function optionalConfidence(argument: string, value: unknown): number | undefined {
  const given = optionalPositive(argument, value);
  if (given !== undefined && given >= 100)
    throw invalid("confidenceOutOfRange", { ...placeOf(single(argument, value), 0), confidence: given });
  if (given !== undefined && given > 1) throw invalidArgument("fractionAboveOne", { ...placeOf(single(argument, value), 0), value: given });
  return given;
}
