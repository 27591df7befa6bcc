import { combinedFit } from "./combined-fit";
import type { StepForecast } from "./projection-request";
import { differences, meanOfSquares } from "./straight-line";

/** Fewest values of which a mean of three fits says something. */
const fewestToFit = 6;

/** Method "auto" for 3 to 7 values: the last value, from 6 values the combined fit, with the spread of a random walk. */
export function shortForecast(values: readonly number[], horizon: number): StepForecast {
  const last = values.at(-1) ?? NaN;
  const walk = meanOfSquares(differences(values));
  const steps = Array.from({ length: horizon }, (_, i) => i + 1);
  return {
    points: values.length < fewestToFit ? steps.map(() => last) : combinedFit(values, horizon).forecasts,
    variances: steps.map((step) => step * walk),
  };
}
