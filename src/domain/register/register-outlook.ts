import { quotientOf } from "../decimal/big-decimal";
import { DomainFailure } from "../failure";
import { crossing } from "../norm/crossing";
import type { RegisterCount } from "../norm-plan/norm-data";
import { leastSquares } from "../projection/straight-line";
import { mean } from "../projection/sums";
import type { Day } from "../time/day";
import { quartersBetween } from "../time/quarter-time";
import { fraction, type Fraction } from "../units";
import { crossingInterval, type CrossingInterval } from "./crossing-interval";

export type RegisterGroup = "wajong" | "participatiewet" | "wsw" | "other";

export const registerGroups: readonly RegisterGroup[] = ["wajong", "participatiewet", "wsw", "other"];

/** One group on the last day, and where it goes. */
export interface GroupTrend {
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

export interface RegisterOutlook {
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
  try {
    const day = crossing({ days, seriesA: both.map(({ wajong }) => wajong), seriesB: both.map(({ participatiewet }) => participatiewet) });
    return {
      day,
      ...crossingInterval({ days, differences: both.map(({ wajong, participatiewet }) => wajong - participatiewet), confidence }),
    };
  } catch (failure) {
    if (failure instanceof DomainFailure && failure.kind === "unavailable") return failure;
    throw failure;
  }
}
