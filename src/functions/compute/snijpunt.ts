import { crossing } from "../../domain/norm/crossing";
import { serialOfDay } from "../../domain/time/excel-serial";
import { isBlank, placeOf, range, type Cells } from "../edge/cells";
import { dayAt } from "../edge/dates";
import { invalidArgument } from "../edge/failure";
import { numberAt } from "../edge/numbers";
import { filledPairs } from "../edge/pairs";
import { placed } from "../edge/placed";
import type { Compute } from "../result";

export const snijPunt: Compute = ([datesGiven, seriesA, seriesB]) => {
  const dates = range("data", datesGiven);
  const a = range("reeksA", seriesA);
  const b = range("reeksB", seriesB);
  const filled = [...new Set([...filledPairs(dates, a), ...filledPairs(dates, b)])].sort((one, other) => one - other);
  const day = placed({ dayTwice: (index) => placeOf(dates, filled[index] ?? 0) }, () =>
    crossing({
      days: filled.map((index) => dayAt(dates, index)),
      seriesA: filled.map((index) => observedAt(a, index)),
      seriesB: filled.map((index) => observedAt(b, index)),
    }),
  );
  return serialOfDay(day);
};

/** Lines go through what was observed: a blank cell is not an observation of 0. */
function observedAt(cells: Cells, index: number): number {
  if (isBlank(cells.values[index])) throw invalidArgument("valueMissing", placeOf(cells, index));
  return numberAt(cells, index);
}
