import { DomainFailure } from "../../../src/domain/failure/failure";
import { project } from "../../../src/domain/norm/projection/project";
import type { Expectation, Observation, ProjectionMethod } from "../../../src/domain/norm/forecast/projection-request";
import { lastDayOfQuarter, type Day } from "../../../src/domain/time/day";
import { parseDay } from "../../../src/domain/time/read-day";

/** The end of a quarter, counted from the first quarter of 2015. */
export const quarterEnd = (number: number): Day => lastDayOfQuarter(2015, number + 1);

/** Values at the ends of successive quarters. */
export const quarterly = (values: readonly number[]): Observation[] => values.map((value, i) => ({ day: quarterEnd(i), value }));

export const observed = (rows: readonly (readonly [string, number])[]): Observation[] =>
  rows.map(([date, value]) => ({ day: parseDay(date), value }));

/** Expectations for 1 up to `steps` quarters after quarterly values. */
export function ahead(values: readonly number[], steps: number, method?: ProjectionMethod): Expectation[] {
  const targets = Array.from({ length: steps }, (_, i) => quarterEnd(values.length + i));
  return expectations(quarterly(values), targets, method);
}

export function expectations(observations: readonly Observation[], targets: readonly Day[], method?: ProjectionMethod): Expectation[] {
  return project({ observations, targets, ...(method && { method }) }).expectations.map((expectation) => {
    if (expectation instanceof DomainFailure) throw expectation;
    return expectation;
  });
}
