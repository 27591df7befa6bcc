import type { Observation } from "../../domain/projection/projection-request";
import { placeOf, range } from "../edge/cells";
import { dayAt } from "../edge/dates";
import { numberAt } from "../edge/numbers";
import { filledPairs } from "../edge/pairs";
import type { PlaceOfIndex } from "../edge/placed";

interface ReadObservations {
  readonly observations: readonly Observation[];
  readonly places: Record<"observationTwice", PlaceOfIndex>;
}

/** The observations in two ranges: the dates, and the values under the argument's name. A date without a value is left out. */
export function readObservations(datesGiven: unknown, argument: string, valuesGiven: unknown): ReadObservations {
  const dates = range("data", datesGiven);
  const values = range(argument, valuesGiven);
  const filled = filledPairs(dates, values);
  return {
    observations: filled.map((index) => ({ day: dayAt(dates, index), value: numberAt(values, index) })),
    places: { observationTwice: (index) => placeOf(dates, filled[index] ?? 0) },
  };
}
