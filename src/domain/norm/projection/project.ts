import { invalid, unavailable } from "../../failure/failures";
import { isoDate } from "../../time/day";
import { lineProjection } from "./line-projection";
import {
  type Observation,
  type Projection,
  type ProjectionRequest,
  checkSeriesLength,
  projectionMethods,
} from "../forecast/projection-request";
import { stepProjection } from "./step-projection";

const fewestForLine = { lineair: 3, robuust: 5 } as const;

/**
 * What a series will be on later days.
 *
 * "lineair" and "robuust" draw a straight line through observations on any days, and answer for any day. "drift", "gedempt", "theta" and
 * "auto" need equal steps (a month, a quarter, half a year or a year): open steps are filled on the straight line between their neighbours,
 * a day between two steps is interpolated, and a day on which was observed gives the observation. "auto" is the mean of simple smoothing,
 * theta and damped trend, blended with the same of the differences, with a variance that the series' own backtest may widen.
 *
 * @throws DomainFailure "invalid": unknownProjectionMethod, seriesTooLong, observationNotFinite or observationTwice; "unavailable":
 * tooFewObservations or stepsUnequal.
 */
export function project({ observations, targets, method = "auto", memory }: ProjectionRequest): Projection {
  if (!projectionMethods.includes(method)) throw invalid("unknownProjectionMethod", { method });
  checkSeriesLength(observations.length);
  const series = inOrder(observations);
  if (method !== "lineair" && method !== "robuust") return stepProjection(method, series, targets, memory);
  const needed = fewestForLine[method];
  if (series.length < needed) throw unavailable("tooFewObservations", { method, count: series.length, needed });
  const expectations = targets.map(lineProjection(method, series));
  return { method, expectations, monthsPerStep: null, filled: [], fewObservations: false, seasonal: false };
}

/** The observations from old to new, once it is certain that they are numbers and no day has two. */
function inOrder(observations: readonly Observation[]): readonly Observation[] {
  const seen = new Map<number, number>();
  observations.forEach(({ day, value }, index) => {
    if (!Number.isFinite(value)) throw invalid("observationNotFinite", { value, index });
    const firstIndex = seen.get(day);
    if (firstIndex !== undefined) throw invalid("observationTwice", { date: isoDate(day), index, firstIndex });
    seen.set(day, index);
  });
  return [...observations].sort((a, b) => a.day - b.day);
}
