import { normPath, type NormPath } from "../../domain/norm/norm-path";
import { jobs } from "../../domain/units";
import { isBlank, placeOf, range } from "../edge/cells";
import { invalidArgument } from "../edge/failure";
import { notNegativeAt, numberAt } from "../edge/numbers";
import { filledPairs } from "../edge/pairs";
import { placed } from "../edge/placed";

/** The norm at the end of each year; a year without a norm is left out. */
export function readNormPath(yearsGiven: unknown, normsGiven: unknown): NormPath {
  const years = range("jaren", yearsGiven);
  const norms = range("normen", normsGiven);
  const filled = filledPairs(years, norms);
  const yearPlace = (index: number) => placeOf(years, filled[index] ?? 0);
  for (const index of filled) if (isBlank(years.values[index])) throw invalidArgument("valueMissing", placeOf(years, index));
  return placed({ normYearInvalid: yearPlace, normYearTwice: yearPlace }, () =>
    normPath(
      filled.map((index) => numberAt(years, index)),
      filled.map((index) => jobs(notNegativeAt(norms, index))),
    ),
  );
}
