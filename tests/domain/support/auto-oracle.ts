/**
 * The rules of method "auto" in another form than the product's: every candidate of the grids is run three times from end to end (from
 * nothing, from level 1, from slope 1), ordinary least squares on those runs gives its start, and nothing is shared or skipped.
 */
const horizon = 12;
const simpleAlphas = [1e-4, ...range(1, 49).map((i) => i / 50), 0.9999];
const trendAlphas = [0.01, 0.05, ...range(1, 9).map((i) => i / 10), 0.9999];
const betas = [0, 0.05, 0.1, 0.2, 0.4, 0.7];
const dampings = [0.8, 0.9, 0.98];

interface Candidate {
  alpha: number;
  beta: number;
  phi: number;
}

interface Fit extends Candidate {
  residuals: number[];
  level: number;
  slope: number;
  error: number;
}

export function autoOracle(series: readonly number[]): { point: number[]; se: number[]; seasonal: boolean } {
  const found = season(series);
  const factors = found ?? [1, 1, 1, 1];
  const factor = (place: number) => at(factors, place % 4);
  const { point, variance } = auto(series.map((value, place) => value / factor(place)));
  return {
    point: point.map((value, step) => value * factor(series.length + step)),
    se: variance.map((value, step) => Math.sqrt(value) * factor(series.length + step)),
    seasonal: found !== null,
  };
}

function auto(y: readonly number[]): { point: number[]; variance: number[] } {
  const n = y.length;
  const w = gate(y);
  const d = diff(y);
  const [level, climbing] = [combine(y), combine(d)];
  const climbed = cumulate(climbing.forecasts).map((total) => at(y, n - 1) + total);
  const point = range(0, horizon - 1).map((h) => (1 - w) * at(level.forecasts, h) + w * at(climbed, h));
  const growth = range(1, horizon).map((k) => k + (k * k) / (n - 1));
  const origins = range(Math.max(6, n - 10), n - 1);
  const shown = average(
    origins.map((t) => {
      const forecast = pointOnly(y.slice(0, t));
      return average(y.slice(t, t + 8).map((value, i) => (value - at(forecast, i)) ** 2 / at(growth, i)));
    }),
  );
  const levelSums = cumulate(level.weights.map((c) => c * c));
  const climbingSums = cumulate(cumulate(climbing.weights).map((c) => c * c));
  const variance = growth.map((g, i) => {
    const k = i + 1;
    const ofLevel = Math.max(level.variance * at(levelSums, i), average(d.map((x) => x * x)) * k);
    const ofWalk = (average(diff(d).map((x) => x * x)) * k * (k + 1) * (2 * k + 1)) / 6;
    const ofClimbing = (climbing.variance * at(climbingSums, i) + ofWalk) / 2;
    return (1 - w) * Math.max(ofLevel, shown * g) + w * Math.max(ofClimbing, shown * g);
  });
  return { point, variance };
}

function pointOnly(y: readonly number[]): number[] {
  const w = gate(y);
  const climbed = cumulate(combine(diff(y)).forecasts).map((total) => at(y, y.length - 1) + total);
  return combine(y).forecasts.map((value, h) => (1 - w) * value + w * at(climbed, h));
}

/** The mean of three fits. */
function combine(y: readonly number[]): { forecasts: number[]; weights: number[]; variance: number } {
  const n = y.length;
  const places = range(1, n);
  const [placeMean, yMean] = [average(places), average(y)];
  const b = total(places.map((t, i) => (t - placeMean) * (at(y, i) - yMean))) / total(places.map((t) => (t - placeMean) ** 2));
  const onLine = (t: number) => yMean + b * (t - placeMean);
  const simple = best(y, false);
  const damped = best(y, true);
  const theta = best(
    y.map((value, i) => 2 * value - onLine(i + 1)),
    false,
  );
  const residuals = y.map((_, i) => (at(simple.residuals, i) + at(theta.residuals, i) / 2 + at(damped.residuals, i)) / 3);
  return {
    forecasts: range(1, horizon).map((h) => (forecast(simple, h) + (theta.level + onLine(n + h)) / 2 + forecast(damped, h)) / 3),
    weights: range(0, horizon - 1).map((h) => (h === 0 ? 1 : (simple.alpha + theta.alpha + weight(damped, h)) / 3)),
    variance: total(residuals.map((r) => r * r)) / Math.max(n - 3, 1),
  };
}

function best(y: readonly number[], trend: boolean): Fit {
  const candidates: Candidate[] = trend
    ? trendAlphas.flatMap((alpha) => betas.flatMap((part) => dampings.map((phi) => ({ alpha, beta: alpha * part, phi }))))
    : simpleAlphas.map((alpha) => ({ alpha, beta: 0, phi: 1 }));
  const fits = candidates.map((candidate) => fit(y, candidate, trend)).filter((found) => found !== null);
  return fits.reduce((winner, found) => (found.error < winner.error ? found : winner));
}

/** One-step errors and the final state of a run from a given start. */
function run(
  y: readonly number[],
  { alpha, beta, phi }: Candidate,
  level: number,
  slope: number,
): { errors: number[]; level: number; slope: number } {
  const errors = y.map((value) => {
    const expected = level + phi * slope;
    const error = value - expected;
    level = expected + alpha * error;
    slope = phi * slope + beta * error;
    return error;
  });
  return { errors, level, slope };
}

function fit(y: readonly number[], candidate: Candidate, trend: boolean): Fit | null {
  const zeros = y.map(() => 0);
  const plain = run(y, candidate, 0, 0);
  const byLevel = run(zeros, candidate, 1, 0);
  const bySlope = run(zeros, candidate, 0, 1);
  const [p, q] = [byLevel.errors.map((e) => -e), bySlope.errors.map((e) => -e)];
  const [pp, qq, pq] = [dot(p, p), dot(q, q), dot(p, q)];
  const [pe, qe] = [dot(p, plain.errors), dot(q, plain.errors)];
  const determinant = pp * qq - pq ** 2;
  if (trend && determinant < 1e-9 * pp * qq + 1e-300) return null;
  const level0 = trend ? (pe * qq - qe * pq) / determinant : pe / pp;
  const slope0 = trend ? (pp * qe - pq * pe) / determinant : 0;
  const { errors: residuals, level, slope } = run(y, candidate, level0, slope0);
  return { ...candidate, residuals, level, slope, error: dot(residuals, residuals) };
}

const damping = (phi: number, steps: number) => total(range(1, steps).map((k) => phi ** k));
const forecast = ({ level, slope, phi }: Fit, steps: number) => level + damping(phi, steps) * slope;
const weight = ({ alpha, beta, phi }: Fit, steps: number) => alpha + beta * damping(phi, steps);

function gate(y: readonly number[]): number {
  const d = diff(y);
  const m = average(d);
  const deviation = Math.sqrt(total(d.map((x) => (x - m) ** 2)) / (d.length - 1));
  return Math.min(Math.max(Math.abs(m) / (deviation + 1e-12) - 2, 0), 1);
}

function season(x: readonly number[]): number[] | null {
  const n = x.length;
  if (n < 12 || x.some((value) => value <= 0)) return null;
  const raw = diff(x);
  const d = raw.map((value) => value - average(raw));
  const r = [1, 2, 3, 4].map((lag) => dot(d.slice(lag), d.slice(0, -lag)) / dot(d, d));
  if (!(at(r, 3) > (1.645 / Math.sqrt(d.length)) * Math.sqrt(1 + 2 * dot(r.slice(0, 3), r.slice(0, 3))))) return null;
  const ratios = range(2, n - 3).map((t) => ({
    t,
    ratio: (8 * at(x, t)) / (at(x, t - 2) + 2 * at(x, t - 1) + 2 * at(x, t) + 2 * at(x, t + 1) + at(x, t + 2)),
  }));
  const means = range(0, 3).map((k) => average(ratios.filter(({ t }) => t % 4 === k).map(({ ratio }) => ratio)));
  return means.map((value) => value / average(means));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, i) => from + i);
}

function at(values: readonly number[], index: number): number {
  const value = values[index];
  if (value === undefined) throw new Error(`nothing at ${String(index)}`);
  return value;
}

function total(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

const average = (values: readonly number[]) => total(values) / values.length;
function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
  return sum;
}

const diff = (values: readonly number[]) => values.slice(1).map((value, i) => value - at(values, i));
const cumulate = (values: readonly number[]) => values.map((_, i) => total(values.slice(0, i + 1)));
