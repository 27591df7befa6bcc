/** Parameters of exponential smoothing; without a trend beta is 0 and phi 1. */
interface SmoothingParameters {
  readonly alpha: number;
  readonly beta: number;
  readonly phi: number;
  readonly trend: boolean;
}

/**
 * What the filter of exponential smoothing makes of a series of zeros when it starts at level 1, or at slope 1: the expected value at each
 * place, and the running sums of their products. It depends on the parameters alone, so every series can share it.
 */
interface UnitResponses {
  readonly length: number;
  readonly ofLevel: Float64Array;
  readonly ofSlope: Float64Array;
  readonly levelSquared: Float64Array;
  readonly slopeSquared: Float64Array;
  readonly crossed: Float64Array;
}

const known = new WeakMap<SmoothingParameters, UnitResponses>();

/** The responses over at least `length` places. */
function unitResponses(parameters: SmoothingParameters, length: number): UnitResponses {
  const found = known.get(parameters);
  if (found && found.length >= length) return found;
  // Twice as long as asked, so that the growing histories of a backtest do not each start again.
  const computed = compute(parameters, 2 * length);
  known.set(parameters, computed);
  return computed;
}

function compute({ alpha, beta, phi, trend }: SmoothingParameters, length: number): UnitResponses {
  const [ofLevel, ofSlope] = [new Float64Array(length), new Float64Array(length)];
  const [levelSquared, slopeSquared, crossed] = [new Float64Array(length), new Float64Array(length), new Float64Array(length)];
  let [levelOfLevel, slopeOfLevel] = [1, 0];
  let [levelOfSlope, slopeOfSlope] = [0, trend ? 1 : 0];
  let [s11, s22, s12] = [0, 0, 0];
  for (let i = 0; i < length; i++) {
    const x1 = levelOfLevel + phi * slopeOfLevel;
    const x2 = levelOfSlope + phi * slopeOfSlope;
    levelOfLevel = x1 - alpha * x1;
    levelOfSlope = x2 - alpha * x2;
    slopeOfLevel = phi * slopeOfLevel - beta * x1;
    slopeOfSlope = phi * slopeOfSlope - beta * x2;
    [ofLevel[i], ofSlope[i]] = [x1, x2];
    [levelSquared[i], slopeSquared[i], crossed[i]] = [(s11 += x1 * x1), (s22 += x2 * x2), (s12 += x1 * x2)];
  }
  return { length, ofLevel, ofSlope, levelSquared, slopeSquared, crossed };
}

/** Where smoothing starts, and the squared error it then leaves. */
interface InitialState {
  readonly level: number;
  readonly slope: number;
  readonly squaredError: number;
}

/**
 * The initial level and slope that leave the least squared error. The filter is linear, so it runs over the data from level and slope 0;
 * the responses to the unit states and least squares then give the initial state exactly. Null when level and slope cannot be told apart.
 * `errors` is room for as many numbers as there are values.
 */
function initialState(values: readonly number[], parameters: SmoothingParameters, errors: Float64Array): InitialState | null {
  const { alpha, beta, phi, trend } = parameters;
  const count = values.length;
  const { ofLevel, ofSlope, levelSquared, slopeSquared, crossed } = unitResponses(parameters, count);
  let [level, slope, t1, t2] = [0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const expected = level + phi * slope;
    const error = (values[i] as number) - expected;
    level = expected + alpha * error;
    slope = phi * slope + beta * error;
    errors[i] = error;
    t1 += (ofLevel[i] as number) * error;
    t2 += (ofSlope[i] as number) * error;
  }
  const [s11, s22, s12] = [levelSquared[count - 1] as number, slopeSquared[count - 1] as number, crossed[count - 1] as number];
  const determinant = s11 * s22 - s12 * s12;
  if (trend && determinant < 1e-9 * s11 * s22 + 1e-300) return null;
  const initialLevel = trend ? (t1 * s22 - t2 * s12) / determinant : t1 / s11;
  const initialSlope = trend ? (s11 * t2 - s12 * t1) / determinant : 0;
  let squaredError = 0;
  for (let i = 0; i < count; i++) {
    const residual = (errors[i] as number) - initialLevel * (ofLevel[i] as number) - initialSlope * (ofSlope[i] as number);
    squaredError += residual * residual;
  }
  return { level: initialLevel, slope: initialSlope, squaredError };
}

/** A smoothed series: where it ended, and how far off it was on the way. */
interface Smoothing {
  readonly parameters: SmoothingParameters;
  readonly level: number;
  readonly slope: number;
  readonly residuals: readonly number[];
}

/** Smooths a series from an initial state. */
function smooth(values: readonly number[], parameters: SmoothingParameters, initial: InitialState): Smoothing {
  const { alpha, beta, phi } = parameters;
  let { level, slope } = initial;
  const residuals = values.map((value) => {
    const expected = level + phi * slope;
    const residual = value - expected;
    level = expected + alpha * residual;
    slope = phi * slope + beta * residual;
    return residual;
  });
  return { parameters, level, slope, residuals };
}

/** Forecasts for 1 up to `horizon` steps ahead. */
export function forecasts({ level, slope, parameters }: Smoothing, horizon: number): number[] {
  let damped = 0;
  return Array.from({ length: horizon }, (_, step) => {
    damped += parameters.phi ** (step + 1);
    return level + damped * slope;
  });
}

/** How far an error moves the forecasts, per step that has passed since; the error itself counts fully. */
export function errorWeights({ parameters: { alpha, beta, phi } }: Smoothing, horizon: number): number[] {
  let damped = 0;
  return Array.from({ length: horizon }, (_, step) => {
    if (step === 0) return 1;
    damped += phi ** step;
    return alpha + beta * damped;
  });
}

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
