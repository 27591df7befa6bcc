import { type Day, dayOfSerial, isoDate } from "../../domain/time/day";
import { parseDay, readDay } from "../../domain/time/read-day";
import type { ArgumentPlace } from "../../text/format/argument-place";
import { type Cells, isBlank, placeOf, placed, single } from "./cells";
import { invalidArgument } from "./failure";
import { notANumber, numberAt, unusable } from "./numbers";

/** A calendar year, or undefined when it is left out. */
export function optionalYear(argument: string, value: unknown): number | undefined {
  const cell = single(argument, value);
  const year = numberAt(cell, 0);
  if (year === 0) return undefined;
  if (!Number.isInteger(year) || year < 1000 || year > 9999) throw invalidArgument("notAYear", { ...placeOf(cell, 0), value: year });
  return year;
}

/** The day in a cell: a date of Excel, an ISO date, or a quarter, which stands for its last day. A blank reference can arrive as 0. */
export function dayAt(cells: Cells, index: number): Day {
  const value = cells.values[index];
  const place = placeOf(cells, index);
  if (isBlank(value) || value === 0) throw invalidArgument("dateMissing", place);
  return placed({ serialUnknown: () => place, dateTextUnknown: () => place }, () => {
    if (typeof value === "string") return dayOfText(value, place);
    if (typeof value !== "number") throw unusable(value, place);
    if (!Number.isFinite(value)) throw notANumber(value, place);
    return dayOfSerial(value);
  });
}

/**
 * Only the forms that nobody can read in two ways are taken; of another one it is told which day it looks like, for the user to confirm.
 */
function dayOfText(text: string, place: ArgumentPlace): Day {
  try {
    return parseDay(text);
  } catch (failure) {
    const meant = readDay(text);
    throw meant === null ? failure : invalidArgument("dateAsText", { ...place, value: text, date: isoDate(meant) });
  }
}

/** The days of a range. */
export const days = (cells: Cells): Day[] => cells.values.map((_, index) => dayAt(cells, index));

/** The day of an argument that takes one. */
export const oneDay = (argument: string, value: unknown): Day => dayAt(single(argument, value), 0);
