import { quotientOf } from "../../number/decimal";
import { centralBound } from "../../number/statistics";
import { type Fraction, fraction } from "../../number/units";
import type { Day } from "../../time/day";
import { dayAfterQuarters, quartersBetween } from "../../time/quarter-time";
import { leastSquares, mean, sum } from "../forecast/straight-line";
import type { RegisterCount } from "../input/norm-data";
import { crossing } from "../projection/crossing";
import { type DomainFailure, orFailure } from "../../failure/failure";

interface CrossingInterval {
  /** The first and the last day that fit the observations, not before the last of them. Both null when too few observations say how
   *  certain the lines are; `latest` null when they may also never cross. */
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

interface CrossingIntervalRequest {
  readonly days: readonly Day[];
  /** One series less the other. */
  readonly differences: readonly number[];
  readonly confidence: number;
}

const fewest = 3;

/**
 * When the least-squares line of the differences may be zero: the days on which zero lies within the line's own confidence interval
 * (Fieller 1954, Journal of the Royal Statistical Society B 16, p. 175-185), with Student's t for n - 2 degrees of freedom.
 */
export function crossingInterval({ days, differences, confidence }: CrossingIntervalRequest): CrossingInterval {
  const count = days.length;
  const last = days.at(-1);
  if (count < fewest || last === undefined) return { earliest: null, latest: null };
  const times = days.map((day) => quartersBetween(last, day));
  const average = mean(times);
  const places = times.map((time) => time - average);
  const { intercept, slope } = leastSquares(places, differences);
  const squaredError = sum(differences.map((value, i) => (value - intercept - slope * (places[i] ?? NaN)) ** 2));
  const bound = centralBound(confidence, count - 2) ** 2 * (squaredError / (count - 2));
  // (intercept + slope x)^2 <= bound (1/n + x^2 / Sxx): between the roots of a parabola that opens upwards, unless the slope may be zero.
  const a = slope ** 2 - bound / sum(places.map((place) => place * place));
  const b = intercept * slope;
  const c = intercept ** 2 - bound / count;
  const root = Math.sqrt(Math.max(0, b * b - a * c));
  const ends = [(-b - root) / a, (-b + root) / a].map((place) => average + place);
  const dayAt = (quarters: number) => dayAfterQuarters(last, Math.max(0, quarters));
  const first = Math.min(...ends.filter((end) => end > 0), Infinity);
  if (a > 0) return { earliest: dayAt(Math.min(...ends)), latest: dayAt(Math.max(...ends)) };
  return { earliest: Number.isFinite(first) ? dayAt(first) : last, latest: null };
}

type RegisterGroup = "wajong" | "participatiewet" | "wsw" | "other";

const registerGroups: readonly RegisterGroup[] = ["wajong", "participatiewet", "wsw", "other"];

/** One group on the last day, and where it goes. */
interface GroupTrend {
  readonly group: RegisterGroup;
  /** On the last day on which the group was counted; null when it never was. */
  readonly people: number | null;
  readonly day: Day | null;
  /** Part of all that were counted on the last day of the register; null when the group was not. */
  readonly share: Fraction | null;
  /** People per quarter along the least-squares line; null for fewer than two counts. */
  readonly perQuarter: number | null;
}

/** The day on which Participatiewet and Wajong are equally large, with its uncertainty. */
export type RegisterCrossing = { readonly day: Day } & CrossingInterval;

interface RegisterOutlook {
  readonly groups: readonly GroupTrend[];
  /** People counted on the last day. */
  readonly total: number;
  readonly day: Day;
  /** When the lines of Wajong and Participatiewet cross, or why they do not. */
  readonly crossing: RegisterCrossing | DomainFailure;
}

const usualConfidence = 0.8;

/**
 * The composition of the doelgroepregister, its trends, and when Participatiewet grows past Wajong. null without any counts (oldest first).
 */
export function registerOutlook(register: readonly RegisterCount[], confidence = usualConfidence): RegisterOutlook | null {
  const last = register.at(-1);
  if (last === undefined) return null;
  const total = registerGroups.reduce((sum, group) => sum + (last[group] ?? 0), 0);
  return {
    groups: registerGroups.map((group) => trendOf(register, group, last, total)),
    total,
    day: last.day,
    crossing: registerCrossing(register, confidence),
  };
}

function trendOf(register: readonly RegisterCount[], group: RegisterGroup, last: RegisterCount, total: number): GroupTrend {
  const counts = register.flatMap(({ day, [group]: people }) => (people === null ? [] : [{ day, people }]));
  const latest = counts.at(-1);
  const here = last[group];
  return {
    group,
    people: latest?.people ?? null,
    day: latest?.day ?? null,
    share: here === null || total === 0 ? null : fraction(quotientOf(here, total)),
    perQuarter: counts.length < 2 ? null : slopeOf(counts),
  };
}

function slopeOf(counts: readonly { readonly day: Day; readonly people: number }[]): number {
  const start = counts[0]?.day as Day;
  const times = counts.map(({ day }) => quartersBetween(start, day));
  const average = mean(times);
  return leastSquares(
    times.map((time) => time - average),
    counts.map(({ people }) => people),
  ).slope;
}

function registerCrossing(register: readonly RegisterCount[], confidence: number): RegisterCrossing | DomainFailure {
  const both = register.flatMap(({ day, wajong, participatiewet }) =>
    wajong === null || participatiewet === null ? [] : [{ day, wajong, participatiewet }],
  );
  const days = both.map(({ day }) => day);
  const [seriesA, seriesB] = [both.map(({ wajong }) => wajong), both.map(({ participatiewet }) => participatiewet)];
  const differences = both.map(({ wajong, participatiewet }) => wajong - participatiewet);
  return orFailure(
    () => ({ day: crossing({ days, seriesA, seriesB }), ...crossingInterval({ days, differences, confidence }) }),
    "unavailable",
  );
}
