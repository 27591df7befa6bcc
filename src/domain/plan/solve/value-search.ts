import Decimal from "decimal.js";
import type { PlanResult } from "../outcome/calculate-plan";
import type { Plan } from "../plan";
import { type Searching, firstOver, firstWithin } from "./first-place";
import { type SolveParameter, gridOf } from "./solve-parameter";
import { type SolveTarget, type UnitsPerPeople, isLess, payingInhabitants, unitsAllowed, unitsBelow, unitsUpTo } from "./target";
import { variedYear } from "./varied-year";
import { yearQuestion } from "./year-question";

/** What a value of the plan comes to for the target, in the year in which that is highest. */
export interface SolveOutcome {
  readonly value: number;
  /** Euros that the gemeente pays, or all together. */
  readonly amount: number;
  /** Only for a target per inhabitant. */
  readonly perInhabitant: number | null;
  readonly year: number;
}

/** Why a value that goes further does not help. */
export type SolveObstacle =
  /** The gemeente pays its minimum anyway. */
  | { readonly kind: "minimum"; readonly minimum: number }
  /** The contribution is paid in the first year only. */
  | { readonly kind: "onlyFirstYear"; readonly year: number }
  /** The value is at its end already. */
  | { readonly kind: "atEnd" }
  /** With values further on the plan cannot be calculated: less is left than the minima, or fewer hours than those of the diensten. */
  | { readonly kind: "cannotBeCalculated"; readonly value: number };

export type Solution =
  /** The plan as it is stays at or under the limit. `weightless`: the gemeente has no weight in any year, so that it never pays. */
  | { readonly kind: "already"; readonly now: SolveOutcome; readonly weightless: boolean }
  | {
      readonly kind: "found";
      readonly now: SolveOutcome;
      readonly answer: SolveOutcome;
      /** The last value that was not enough; null when the plan cannot be calculated with it. */
      readonly before: SolveOutcome | null;
      /** The first value further on that is not enough again, by rounding; null when there is none. */
      readonly again: SolveOutcome | null;
    }
  /** No value is enough: the one with the lowest outcome, nearest to the current one. */
  | { readonly kind: "impossible"; readonly now: SolveOutcome; readonly best: SolveOutcome; readonly obstacle: SolveObstacle | null }
  /** An amount per inhabitant does not exist in a year without inhabitants. */
  | { readonly kind: "noInhabitants"; readonly year: number };

/** A place on the grid with what the target comes to there. */
export interface TriedValue extends SolveOutcome, UnitsPerPeople {
  readonly index: number;
}

/** The values that one parameter can have, and what the target comes to with each. */
export interface ValueSearch {
  readonly count: number;
  readonly valueAt: (index: number) => number;
  /** Null when the plan cannot be calculated with that value. */
  readonly placeAt: (index: number) => TriedValue | null;
  /** The nearest value with which the target is at or under a limit in every year: euros, or euros per inhabitant. */
  readonly firstWithin: (limit: number) => Searching<TriedValue | null>;
  /** The nearest value with which the target is lower than at another place, or at most as high. */
  readonly firstBelow: (place: TriedValue) => Searching<TriedValue | null>;
  readonly firstAsLowAs: (place: TriedValue) => Searching<TriedValue | null>;
  /** The nearest value from a place on with which the target is over a limit in some year. */
  readonly firstOver: (limit: number, from: number) => Searching<TriedValue | null>;
}

interface ValueSearchRequest {
  readonly plan: Plan;
  readonly result: PlanResult;
  readonly target: SolveTarget;
  readonly parameter: SolveParameter;
}

export function valueSearch({ plan, result, target, parameter }: ValueSearchRequest): ValueSearch {
  const { unit } = plan.settings;
  const grid = gridOf(parameter);
  const years = result.years.map((year, yearIndex) => variedYear({ plan, result: year, yearIndex, parameter, grid }));
  const questions = years.map((year) => yearQuestion(plan, year, target));
  const people = years.map(({ year }) => (target.kind === "perInwoner" ? payingInhabitants(plan, year) : 1));

  const placeAt = (index: number): TriedValue | null => {
    let highest: TriedValue | null = null;
    for (const [i, question] of questions.entries()) {
      const units = question.unitsAt(index);
      if (units === null) return null;
      const counted = { units, people: people[i] ?? 1 };
      if (highest && !isLess(highest, counted)) continue;
      const amount = new Decimal(units).times(unit).toNumber();
      highest = {
        ...counted,
        index,
        value: grid.at(index),
        amount,
        perInhabitant: target.kind === "perInwoner" ? amount / counted.people : null,
        year: years[i]?.year ?? 0,
      };
    }
    return highest;
  };

  const limitedTo = (most: readonly number[]) => questions.map((question, i) => question.within(most[i] ?? -1));
  function* within(most: readonly number[]): Searching<TriedValue | null> {
    const found = yield* firstWithin({ years: limitedTo(most), from: 0, end: grid.count });
    return found === null ? null : placeAt(found);
  }

  return {
    count: grid.count,
    valueAt: grid.at,
    placeAt,
    firstWithin: (limit) => within(unitsAllowed(limit, people, unit)),
    firstBelow: (place) => within(unitsBelow(place, people)),
    firstAsLowAs: (place) => within(unitsUpTo(place, people)),
    *firstOver(limit, from) {
      const years = limitedTo(unitsAllowed(limit, people, unit));
      // A value with which another year cannot be calculated is no answer.
      for (let next = from; ;) {
        const found = yield* firstOver({ years, from: next, end: grid.count });
        const place = found === null ? null : placeAt(found);
        if (found === null || place) return place;
        next = found + 1;
      }
    },
  };
}

/**
 * The value with the lowest outcome there is, nearest to the current one, when no value comes to a limit. Mostly that is the last value or
 * nearly so; where it is not, what is known to be impossible and what is known to be possible are brought together by halves.
 */
export function* lowestPlace(search: ValueSearch, impossible: number, now: TriedValue): Searching<TriedValue> {
  const last = search.placeAt(search.count - 1);
  let best = last && isLess(last, now) ? last : now;
  let below = impossible;
  for (;;) {
    const lower = yield* search.firstBelow(best);
    if (!lower) break;
    best = lower;
    const middle = (below + scoreOf(best)) / 2;
    const halfway = yield* search.firstWithin(middle);
    if (halfway) best = halfway;
    else below = middle;
  }
  return (yield* search.firstAsLowAs(best)) ?? best;
}

const scoreOf = ({ amount, people }: TriedValue): number => amount / people;
