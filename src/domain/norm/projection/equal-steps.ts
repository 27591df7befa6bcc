import { type Day, dayInMonth, isLastOfMonth, monthNumber, partsOf } from "../../time/day";
import { periodsBetween } from "../../time/quarter-time";
import type { Observation } from "../forecast/projection-request";

/** A series with one value per step. */
export interface EqualSteps {
  /** 1, 3, 6 or 12. */
  readonly monthsPerStep: number;
  readonly values: readonly number[];
  /** Days that were filled in on the straight line between their neighbours. */
  readonly filled: readonly Day[];
  /** Steps from the last value to a day; a fraction for a day between two steps. */
  readonly stepsTo: (day: Day) => number;
}

const stepLengths = [12, 6, 3, 1] as const;

/**
 * The observations (oldest first, at least two) as a series of equal steps: the longest of a month, a quarter, half a year and a year of
 * which all distances are multiples. Null unless the days are all ends of months, or all the same day of their month.
 */
export function equalSteps(observations: readonly Observation[]): EqualSteps | null {
  const days = observations.map((observation) => observation.day);
  const dayOfMonth = commonDayOfMonth(days);
  if (dayOfMonth === null) return null;
  const months = days.map(monthNumber);
  const distances = months.slice(1).map((month, i) => month - (months[i] ?? NaN));
  const monthsPerStep = stepLengths.find((length) => distances.every((distance) => distance % length === 0)) ?? 1;
  const values: number[] = [];
  const filled: Day[] = [];
  observations.forEach(({ value }, i) => {
    const steps = (distances[i - 1] ?? 0) / monthsPerStep;
    const previous = values.at(-1) ?? value;
    for (let step = 1; step < steps; step++) {
      values.push(previous + ((value - previous) * step) / steps);
      filled.push(dayInMonth((months[i - 1] ?? NaN) + step * monthsPerStep, dayOfMonth));
    }
    values.push(value);
  });
  const lastDay = days.at(-1) as Day;
  return { monthsPerStep, values, filled, stepsTo: (day) => stepsBetween(lastDay, day, monthsPerStep, dayOfMonth) };
}

function commonDayOfMonth(days: readonly Day[]): number | "last" | null {
  if (days.every(isLastOfMonth)) return "last";
  const [first, ...others] = days.map((day) => partsOf(day).day);
  return first !== undefined && others.every((day) => day === first) ? first : null;
}

/** Whole for a day on the steps; between them by quarters that run evenly, or by months when the steps are months. */
function stepsBetween(from: Day, to: Day, monthsPerStep: number, dayOfMonth: number | "last"): number {
  const months = monthNumber(to) - monthNumber(from);
  const onStep = months % monthsPerStep === 0 && dayInMonth(monthNumber(to), dayOfMonth) === to;
  if (onStep) return months / monthsPerStep;
  const period = monthsPerStep === 1 ? 1 : 3;
  return (periodsBetween(from, to, period) * period) / monthsPerStep;
}
