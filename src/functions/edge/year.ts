import { placeOf, single } from "./cells";
import { invalidArgument } from "./failure";
import { numberAt } from "./numbers";

/** A calendar year, or undefined when it is left out. */
export function optionalYear(argument: string, value: unknown): number | undefined {
  const cell = single(argument, value);
  const year = numberAt(cell, 0);
  if (year === 0) return undefined;
  if (!Number.isInteger(year) || year < 1000 || year > 9999) throw invalidArgument("notAYear", { ...placeOf(cell, 0), value: year });
  return year;
}
