import type { DomainFailure } from "../../domain/failure/failure";
import { invalid } from "../../domain/failure/failures";
import { numberFromText } from "../../domain/number/number-from-text";
import type { ArgumentPlace } from "../../text/format/argument-place";
import { type Cells, placeOf, sameShape, single } from "./cells";
import { invalidArgument } from "./failure";

/** Why a value that is not blank cannot serve as a number, with what to do about it. */
export function notANumber(value: unknown, place: ArgumentPlace): DomainFailure {
  if (typeof value === "number") return invalidArgument("notFinite", { ...place, value });
  if (typeof value === "boolean") return invalidArgument("booleanNotANumber", { ...place, value });
  if (typeof value !== "string") return unusable(value, place);
  const text = value.trim();
  const number = numberFromText(text);
  if (number !== null && text.endsWith("%")) return invalidArgument("percentageAsText", { ...place, value, fraction: number });
  return number === null
    ? invalidArgument("notANumber", { ...place, value })
    : invalidArgument("numberAsText", { ...place, value, number });
}

/** Why a value that is no text or number cannot be used: an error of a cell, or something else. */
export function unusable(value: unknown, place: ArgumentPlace): DomainFailure {
  if (typeof value === "boolean") return invalidArgument("unusableValue", { ...place, value });
  const shown = shownAs(value);
  return shown.startsWith("#")
    ? invalidArgument("cellError", { ...place, value: shown })
    : invalidArgument("unusableValue", { ...place, value: shown });
}

/** What a person sees in a cell that holds more than a plain value. */
function shownAs(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  const { basicValue, code, text } = value as { basicValue?: unknown; code?: unknown; text?: unknown };
  return String([basicValue, code, text].find((known) => typeof known === "string") ?? "…");
}

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
