import { BigDecimal } from "../../number/decimal";
import { quotientToCent, roundToCent } from "../../number/rounding";
import { apportion } from "../../number/apportion/apportion";
import type { Measure } from "../input/norm-data";
import { lastDayOfYear, partsOf, type Day } from "../../time/day";
import { euros, type Euros } from "../../number/units";
import { quartersRun } from "./measure-effect";

/** What an hour of work costs and how many weeks a year are worked. */
export interface HourRates {
  /** Euros per hour in `firstYear`. */
  readonly hourlyRate: number;
  readonly weeksPerYear: number;
  /** Yearly rise of the rate, as a fraction. */
  readonly index: number;
  readonly firstYear: number;
}

export interface YearAmount {
  readonly year: number;
  readonly amount: Euros;
}

const cent = 0.01;
const quartersPerYear = 4;

/**
 * What a measure costs per calendar year, in cents. Hours count for the part of the year in which the measure runs, at the rate of that
 * year; an amount is spread over the years by time and adds up exactly. null: hours, but no rates.
 */
export function measureCosts(measure: Measure, rates: HourRates | null): readonly YearAmount[] | null {
  const runs = runPerYear(measure);
  if (measure.amount !== null) {
    const parts = apportion({ amount: measure.amount, weights: runs.map(({ quarters }) => quarters), unit: cent });
    return runs.map(({ year }, index) => ({ year, amount: euros(parts[index] ?? 0) }));
  }
  if (measure.hoursPerWeek === null || measure.hoursPerWeek === 0) return [];
  if (rates === null) return null;
  const hoursPerWeek = new BigDecimal(measure.hoursPerWeek);
  return runs.map(({ year, quarters }) => {
    const ofAllQuarters = hoursPerWeek.times(rates.weeksPerYear).times(quarters).times(rateIn(year, rates));
    return { year, amount: euros(quotientToCent(ofAllQuarters, quartersPerYear).toNumber()) };
  });
}

/** The part of the costs up to and including a day, rounded to the cent. */
export function costsUntil(measure: Measure, costs: readonly YearAmount[], day: Day): Euros {
  const until = partsOf(day).year;
  const total = costs.reduce((sum, { year, amount }) => {
    if (year > until) return sum;
    if (year < until) return sum.plus(amount);
    const [all, run] = [runIn(measure, year, lastDayOfYear(year)), runIn(measure, year, day)];
    return all === 0 ? sum : sum.plus(quotientToCent(new BigDecimal(amount).times(run), all));
  }, new BigDecimal(0));
  return euros(total.toNumber());
}

function runPerYear(measure: Measure): { year: number; quarters: number }[] {
  const [from, to] = [partsOf(measure.start).year, partsOf(measure.end).year];
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    year: from + index,
    quarters: runIn(measure, from + index, lastDayOfYear(from + index)),
  }));
}

/** Quarters of a year in which the measure runs, up to a day of that year. */
const runIn = (measure: Measure, year: number, until: Day): number =>
  quartersRun(measure, until) - quartersRun(measure, lastDayOfYear(year - 1));

/** Rounded to the cent, as in a plan. */
function rateIn(year: number, { hourlyRate, index, firstYear }: HourRates): BigDecimal {
  return roundToCent(new BigDecimal(hourlyRate).times(new BigDecimal(index).plus(1).toPower(Math.max(0, year - firstYear))));
}
