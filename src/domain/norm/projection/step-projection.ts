import { unavailable } from "../../failure/failures";
import { type Day, isoDate } from "../../time/day";
import { autoForecast } from "../forecast/auto-forecast";
import {
  type Expectation,
  type Observation,
  type Projection,
  type ProjectionMemory,
  type StepForecast,
  checkSeriesLength,
} from "../forecast/projection-request";
import { seasonalFactors } from "../forecast/season";
import { shortForecast } from "../forecast/short-forecast";
import { dampedForecast, driftForecast, thetaForecast } from "../forecast/single-forecasts";
import { equalSteps } from "./equal-steps";

type StepMethod = "drift" | "gedempt" | "theta" | "auto";

/** How a method forecasts a series of equal steps. */
interface StepForecaster {
  readonly fewest: number;
  readonly degreesOfFreedom: (count: number) => number;
  /** Whether a pattern within the year is divided out first and put back after. */
  readonly seasonal: boolean;
  readonly forecast: (values: readonly number[], horizon: number, memory: ProjectionMemory) => StepForecast;
}

/** From this number of values "auto" is more than a cautious guess. */
export const fewestForAuto = 8;

const isShort = (count: number) => count < fewestForAuto;

const stepMethods: Readonly<Record<StepMethod, StepForecaster>> = {
  drift: { fewest: 3, degreesOfFreedom: (count) => count - 2, seasonal: false, forecast: driftForecast },
  gedempt: { fewest: 8, degreesOfFreedom: (count) => count - 5, seasonal: true, forecast: dampedForecast },
  theta: { fewest: 8, degreesOfFreedom: (count) => count - 3, seasonal: true, forecast: thetaForecast },
  auto: {
    fewest: 3,
    degreesOfFreedom: (count) => (isShort(count) ? count - 1 : count - 2),
    seasonal: true,
    forecast: (values, horizon, memory) =>
      isShort(values.length) ? shortForecast(values, horizon) : autoForecast(values, horizon, memory),
  },
};

/** Quarterly steps are the ones with a pattern within the year. */
const monthsPerQuarter = 3;

/** Projects a series of equal steps; the observations (oldest first) may leave steps open. */
export function stepProjection(
  method: StepMethod,
  observations: readonly Observation[],
  targets: readonly Day[],
  memory: ProjectionMemory = new Map(),
): Projection {
  const { fewest, degreesOfFreedom, seasonal, forecast } = stepMethods[method];
  const tooFew = (count: number) => unavailable("tooFewObservations", { method, count, needed: fewest });
  if (observations.length < 2) throw tooFew(observations.length);
  const steps = equalSteps(observations);
  if (steps === null) throw unavailable("stepsUnequal", { method });
  const { values, monthsPerStep, filled, stepsTo } = steps;
  const count = values.length;
  checkSeriesLength(count);
  if (count < fewest) throw tooFew(count);
  const factors = seasonal && monthsPerStep === monthsPerQuarter ? seasonalFactors(values) : null;
  const horizon = targets.reduce((furthest, day) => Math.max(furthest, Math.ceil(stepsTo(day))), 1);
  const path = withSeason(values, factors, (adjusted) => forecast(adjusted, horizon, memory));
  const observed = new Map(observations.map(({ day, value }) => [day, value]));
  const degrees = degreesOfFreedom(count);
  const last = observations.at(-1)?.day as Day;
  return {
    method,
    monthsPerStep,
    filled,
    fewObservations: method === "auto" && count < fewestForAuto,
    seasonal: factors !== null,
    expectations: targets.map((day) => {
      const known = observed.get(day);
      if (known !== undefined) return { expected: known, standardError: 0, degreesOfFreedom: degrees };
      if (day < last) return unavailable("targetInPast", { date: isoDate(day), last: isoDate(last) });
      return between(path, values.at(-1) ?? NaN, stepsTo(day), degrees);
    }),
  };
}

/** Divides the values by their seasonal factors, forecasts, and multiplies the forecasts by theirs. */
function withSeason(
  values: readonly number[],
  factors: readonly number[] | null,
  forecast: (values: readonly number[]) => StepForecast,
): StepForecast {
  if (factors === null) return forecast(values);
  const factor = (place: number) => factors[place % factors.length] ?? NaN;
  const { points, variances } = forecast(values.map((value, place) => value / factor(place)));
  return {
    points: points.map((point, step) => point * factor(values.length + step)),
    variances: variances.map((variance, step) => variance * factor(values.length + step) ** 2),
  };
}

/** Point and variance on the straight line between two steps; the last value is step 0, without variance. */
function between({ points, variances }: StepForecast, last: number, steps: number, degreesOfFreedom: number): Expectation {
  const before = Math.floor(steps);
  const part = steps - before;
  const mix = (list: readonly number[], atZero: number) => {
    const at = (step: number) => (step === 0 ? atZero : (list[step - 1] ?? NaN));
    return part === 0 ? at(before) : (1 - part) * at(before) + part * at(before + 1);
  };
  return { expected: mix(points, last), standardError: Math.sqrt(mix(variances, 0)), degreesOfFreedom };
}
