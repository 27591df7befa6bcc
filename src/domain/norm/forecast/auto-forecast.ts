import { combinedFit } from "./combined-fit";
import { differences, mean, meanOfSquares, runningTotals, sum } from "./straight-line";
import type { ProjectionMemory, StepForecast } from "./projection-request";

/** Rolling origins of the backtest, and how many steps each looks ahead. */
const backtestOrigins = 10;
const backtestSteps = 8;
/** Fewest values to forecast from in the backtest. */
const shortestHistory = 6;

/**
 * Method "auto" for 8 or more equally spaced values: the combined fit of the values, blended with that of their differences as far as
 * they climb steadily; the variance is what the models say, a random walk says, or the backtest showed, whichever is more.
 */
export function autoForecast(values: readonly number[], horizon: number, memory: ProjectionMemory): StepForecast {
  const count = values.length;
  const blend = steadiness(values);
  const changes = differences(values);
  const steps = Array.from({ length: horizon }, (_, step) => step + 1);
  const growth = steps.map((step) => step + (step * step) / (count - 1));
  const shown = backtestedVariance(values, memory);
  const level = blend < 1 ? levelForecast(values, changes, horizon) : null;
  const climbing = blend > 0 ? climbingForecast(values, changes, horizon) : null;
  const blended = (ofLevel: number, ofClimbing: number) => (1 - blend) * ofLevel + blend * ofClimbing;
  return {
    points: steps.map((_, i) => blended(level?.points[i] ?? 0, climbing?.points[i] ?? 0)),
    variances: growth.map((factor, i) => {
      const floor = shown * factor;
      return blended(Math.max(level?.variances[i] ?? 0, floor), Math.max(climbing?.variances[i] ?? 0, floor));
    }),
  };
}

function levelForecast(values: readonly number[], changes: readonly number[], horizon: number): StepForecast {
  const fit = combinedFit(values, horizon);
  const walk = meanOfSquares(changes);
  const passedOn = runningTotals(fit.weights.map((weight) => weight * weight));
  return { points: fit.forecasts, variances: passedOn.map((total, i) => Math.max(fit.variance * total, walk * (i + 1))) };
}

/** Differences forecast and added up: half the variance of the model, half that of a random walk of the differences. */
function climbingForecast(values: readonly number[], changes: readonly number[], horizon: number): StepForecast {
  const fit = combinedFit(changes, horizon);
  const walk = meanOfSquares(differences(changes));
  const last = values.at(-1) ?? NaN;
  const passedOn = runningTotals(runningTotals(fit.weights).map((weight) => weight * weight));
  return {
    points: runningTotals(fit.forecasts).map((total) => last + total),
    variances: passedOn.map((total, i) => (fit.variance * total + (walk * (i + 1) * (i + 2) * (2 * i + 3)) / 6) / 2),
  };
}

/** 0 for values that wander, 1 for values that climb or fall steadily. */
function steadiness(values: readonly number[]): number {
  const changes = differences(values);
  const average = mean(changes);
  const deviation = Math.sqrt(sum(changes.map((change) => (change - average) ** 2)) / (changes.length - 1));
  return Math.min(Math.max(Math.abs(average) / (deviation + 1e-12) - 2, 0), 1);
}

/** The blended forecast without its variance. */
function blendedPoints(values: readonly number[], horizon: number): number[] {
  const blend = steadiness(values);
  const level = blend < 1 ? combinedFit(values, horizon).forecasts : [];
  const climbing = blend > 0 ? runningTotals(combinedFit(differences(values), horizon).forecasts) : [];
  const last = values.at(-1) ?? NaN;
  return Array.from(
    { length: horizon },
    (_, i) => (blend < 1 ? (1 - blend) * (level[i] ?? NaN) : 0) + (blend > 0 ? blend * (last + (climbing[i] ?? NaN)) : 0),
  );
}

/** The blended forecast for the steps of the backtest, worked out once. */
function remembered(history: readonly number[], memory: ProjectionMemory): readonly number[] {
  const key = history.join();
  const points = memory.get(key) ?? blendedPoints(history, backtestSteps);
  memory.set(key, points);
  return points;
}

/** Mean squared error per step of uncertainty, of forecasts made at the last origins of this very series. */
function backtestedVariance(values: readonly number[], memory: ProjectionMemory): number {
  const count = values.length;
  const perOrigin: number[] = [];
  for (let origin = Math.max(shortestHistory, count - backtestOrigins); origin < count; origin++) {
    const points = remembered(values.slice(0, origin), memory);
    const outcomes = values.slice(origin, origin + backtestSteps);
    perOrigin.push(mean(outcomes.map((outcome, i) => (outcome - (points[i] ?? NaN)) ** 2 / (i + 1 + (i + 1) ** 2 / (count - 1)))));
  }
  return perOrigin.length > 0 ? mean(perOrigin) : 0;
}
