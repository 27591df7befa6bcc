import { initialState, type InitialState } from "./initial-state";
import { smooth, type Smoothing } from "./smoothing";
import type { SmoothingParameters } from "./smoothing-parameters";

const simpleAlphas = [0.0001, ...Array.from({ length: 49 }, (_, i) => (i + 1) / 50), 0.9999];
const trendAlphas = [0.01, 0.05, ...Array.from({ length: 9 }, (_, i) => (i + 1) / 10), 0.9999];
/** As parts of alpha. */
const trendBetas = [0, 0.05, 0.1, 0.2, 0.4, 0.7];
const dampings = [0.8, 0.9, 0.98];

const simpleGrid: readonly SmoothingParameters[] = simpleAlphas.map((alpha) => ({ alpha, beta: 0, phi: 1, trend: false }));
const trendGrid: readonly SmoothingParameters[] = trendAlphas.flatMap((alpha) =>
  trendBetas.flatMap((beta) => dampings.map((phi) => ({ alpha, beta: alpha * beta, phi, trend: true }))),
);

/** Simple exponential smoothing with the parameter of a fixed grid that leaves the least squared error. */
export function bestSimple(values: readonly number[]): Smoothing {
  return best(values, simpleGrid);
}

/** Smoothing with a damped trend, likewise. */
export function bestDamped(values: readonly number[]): Smoothing {
  return best(values, trendGrid);
}

/** The first of the grid among equals. */
function best(values: readonly number[], grid: readonly SmoothingParameters[]): Smoothing {
  const errors = new Float64Array(values.length);
  let found: { parameters: SmoothingParameters; initial: InitialState } | null = null;
  for (const parameters of grid) {
    const initial = initialState(values, parameters, errors);
    if (initial && (found === null || initial.squaredError < found.initial.squaredError)) found = { parameters, initial };
  }
  if (found === null) throw new Error("No parameters of the grid fit; a series has at least two values.");
  return smooth(values, found.parameters, found.initial);
}
