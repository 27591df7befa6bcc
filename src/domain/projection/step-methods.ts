import { autoForecast } from "./auto-forecast";
import { shortForecast } from "./short-forecast";
import { dampedForecast, driftForecast, thetaForecast } from "./single-forecasts";
import type { ProjectionMemory } from "./projection-memory";
import type { StepForecast } from "./step-forecast";

export type StepMethod = "drift" | "gedempt" | "theta" | "auto";

/** How a method forecasts a series of equal steps. */
export interface StepForecaster {
  readonly fewest: number;
  readonly degreesOfFreedom: (count: number) => number;
  /** Whether a pattern within the year is divided out first and put back after. */
  readonly seasonal: boolean;
  readonly forecast: (values: readonly number[], horizon: number, memory: ProjectionMemory) => StepForecast;
}

/** From this number of values "auto" is more than a cautious guess. */
export const fewestForAuto = 8;

const isShort = (count: number) => count < fewestForAuto;

export const stepMethods: Readonly<Record<StepMethod, StepForecaster>> = {
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
