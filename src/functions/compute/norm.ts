import { nationalPath } from "../../data/national";
import { type Observation, projectionMethods } from "../../domain/norm/forecast/projection-request";
import { normGaps } from "../../domain/norm/outlook/norm-gap";
import { nationalTarget, sectors } from "../../domain/norm/path/national";
import { neededPace, pacePeriods } from "../../domain/norm/path/needed-pace";
import { type NormPath, normOn, normPath } from "../../domain/norm/path/norm-path";
import { crossing } from "../../domain/norm/projection/crossing";
import { intervalAround } from "../../domain/norm/projection/interval";
import { project } from "../../domain/norm/projection/project";
import { jobs } from "../../domain/number/units";
import { serialOfDay } from "../../domain/time/day";
import { type Cells, type PlaceOfIndex, filledPairs, inCells, isBlank, placeOf, placed, range, shapedAs, single } from "../edge/cells";
import { dayAt, days, oneDay } from "../edge/dates";
import { invalidArgument } from "../edge/failure";
import { notNegativeAt, numberAt, optionalConfidence } from "../edge/numbers";
import { optionalChoice } from "../edge/text";
import type { Compute } from "../result";
import { DomainFailure, orFailure } from "../../domain/failure/failure";

/** The norm at the end of each year; a year without a norm is left out. */
function readNormPath(yearsGiven: unknown, normsGiven: unknown): NormPath {
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

interface ReadObservations {
  readonly observations: readonly Observation[];
  readonly places: Record<"observationTwice", PlaceOfIndex>;
}

/** The observations in two ranges: the dates, and the values under the argument's name. A date without a value is left out. */
function readObservations(datesGiven: unknown, argument: string, valuesGiven: unknown): ReadObservations {
  const dates = range("data", datesGiven);
  const values = range(argument, valuesGiven);
  const filled = filledPairs(dates, values);
  return {
    observations: filled.map((index) => ({ day: dayAt(dates, index), value: numberAt(values, index) })),
    places: { observationTwice: (index) => placeOf(dates, filled[index] ?? 0) },
  };
}

export const normPad: Compute = ([years, norms, dates]) => {
  const path = readNormPath(years, norms);
  const targets = range("data", dates);
  return shapedAs(
    targets,
    days(targets).map((day) => orFailure(() => normOn(path, day))),
  );
};

export const normGat: Compute = ([dates, values, years, norms, targetDates, methodGiven, reliability]) => {
  const { observations, places } = readObservations(dates, "banen", values);
  const path = readNormPath(years, norms);
  const targets = days(range("doeldata", targetDates));
  const method = optionalChoice(single("methode", methodGiven), projectionMethods);
  const confidence = optionalConfidence("betrouwbaarheid", reliability);
  const { gaps } = placed({ ...places, confidenceOutOfRange: inCells(single("betrouwbaarheid", reliability)) }, () =>
    normGaps({ observations, path, targets, method, confidence }),
  );
  return gaps.map((gap) => {
    if (gap instanceof DomainFailure) return Array<DomainFailure>(7).fill(gap);
    return [serialOfDay(gap.day), gap.norm, gap.expected, gap.lower, gap.upper, gap.gap, gap.chance];
  });
};

export const projectie: Compute = ([dates, values, targetDates, methodGiven, reliability]) => {
  const { observations, places } = readObservations(dates, "waarden", values);
  const targets = days(range("doeldata", targetDates));
  const method = optionalChoice(single("methode", methodGiven), projectionMethods);
  const confidence = optionalConfidence("betrouwbaarheid", reliability) ?? 0.8;
  return placed({ ...places, confidenceOutOfRange: inCells(single("betrouwbaarheid", reliability)) }, () =>
    project({ observations, targets, method }).expectations.map((expectation) => {
      if (expectation instanceof DomainFailure) return Array<DomainFailure>(3).fill(expectation);
      const { lower, upper } = intervalAround(expectation, confidence);
      return [expectation.expected, lower, upper];
    }),
  );
};

export const tempo: Compute = ([current, currentDay, target, targetDay, per]) =>
  neededPace({
    current: jobs(notNegativeAt(single("huidig", current), 0)),
    currentDay: oneDay("peildatum", currentDay),
    target: jobs(notNegativeAt(single("doel", target), 0)),
    targetDay: oneDay("doeldatum", targetDay),
    per: optionalChoice(single("per", per), pacePeriods),
  });

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

export const landelijkDoel: Compute = ([years, sectorGiven]) => {
  const cells = range("jaar", years);
  const sector = optionalChoice(single("sector", sectorGiven), sectors);
  const targets = cells.values.map((_, index) => {
    const year = numberAt(cells, index);
    return orFailure(() =>
      placed({ nationalTargetYearUnknown: () => placeOf(cells, index) }, () => nationalTarget(nationalPath, year, sector)),
    );
  });
  return shapedAs(cells, targets);
};
