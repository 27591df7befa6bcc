import Decimal from "decimal.js";
import type { PlanResult } from "../plan/calculate-plan";
import type { Plan } from "../plan/plan";
import { firstOver, firstWithin, type Searching } from "./first-place";
import type { SolveOutcome } from "./solution";
import type { SolveParameter } from "./solve-parameter";
import { isLess, payingInhabitants, unitsAllowed, unitsBelow, unitsUpTo, type SolveTarget, type UnitsPerPeople } from "./target";
import { gridOf } from "./value-grid";
import { variedYear } from "./varied-year";
import { yearQuestion } from "./year-question";

/** A place on the grid with what the target comes to there. */
export interface Place extends SolveOutcome, UnitsPerPeople {
  readonly index: number;
}

/** The values that one parameter can have, and what the target comes to with each. */
export interface ValueSearch {
  readonly count: number;
  readonly valueAt: (index: number) => number;
  /** Null when the plan cannot be calculated with that value. */
  readonly placeAt: (index: number) => Place | null;
  /** The nearest value with which the target is at or under a limit in every year: euros, or euros per inhabitant. */
  readonly firstWithin: (limit: number) => Searching<Place | null>;
  /** The nearest value with which the target is lower than at another place, or at most as high. */
  readonly firstBelow: (place: Place) => Searching<Place | null>;
  readonly firstAsLowAs: (place: Place) => Searching<Place | null>;
  /** The nearest value from a place on with which the target is over a limit in some year. */
  readonly firstOver: (limit: number, from: number) => Searching<Place | null>;
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

  const placeAt = (index: number): Place | null => {
    let highest: Place | null = null;
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
  function* within(most: readonly number[]): Searching<Place | null> {
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
