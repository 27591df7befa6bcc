import type { Plan } from "../plan";
import { roomOfYear } from "./room-of-year";
import type { SolveTarget } from "./target";
import type { VariedYear } from "./varied-year";

/** Whether the target stays within a number of units in one year, for values told by their place on the grid. */
export interface YearQuestion {
  /** The target in units; null when the year cannot be calculated. */
  readonly unitsAt: (index: number) => number | null;
  /** The question for one number of units. */
  readonly within: (most: number) => LimitedYear;
}

export interface LimitedYear {
  readonly isWithin: (index: number) => boolean;
  readonly isOver: (index: number) => boolean;
  readonly verdict: (from: number, to: number) => Verdict;
}

/**
 * What is certain for all values of a stretch: within the limit, over it, not over it where they can be calculated, or none can be;
 * otherwise open.
 */
export type Verdict = "within" | "over" | "notOver" | "impossible" | "open";

/** Amounts of gemeenten are only calculated where the amount for all together leaves in doubt what one of them pays. */
export function yearQuestion(plan: Plan, varied: VariedYear, target: SolveTarget): YearQuestion {
  const { unit } = plan.settings;
  const municipality = target.kind === "gemeente" ? plan.municipalities.findIndex((one) => one.name === target.name) : null;
  const room = varied.weights && roomOfYear(plan, varied.weights, municipality ?? 0);
  const inUnits = (amount: number | null | undefined) => (amount === null || amount === undefined ? null : Math.round(amount / unit));
  const fits = (units: number) => !room || (units >= room.least && units <= room.most);
  const togetherAt = (index: number) => {
    const units = inUnits(varied.remainderAt(index));
    if (units === null || !fits(units)) return null;
    // Where weights change, dividing is what tells whether they leave room.
    return room || varied.amountsAt(index) ? units : null;
  };
  const unitsAt = (index: number) =>
    municipality === null ? togetherAt(index) : togetherAt(index) === null ? null : inUnits(varied.amountsAt(index)?.[municipality]);
  const limitsFor = (most: number) => {
    if (municipality === null) return { sure: most, never: most + 1 };
    return room ? room.limitsFor(most) : { sure: -1, never: Infinity };
  };
  // Remainders are whole units; binary arithmetic is off by far less than a thousandth of one.
  const unitsBetween = (from: number, to: number) => {
    const { low, high } = varied.remainderBetween(from, to);
    return { low: Math.ceil(low / unit - 1e-3), high: Math.floor(high / unit + 1e-3) };
  };
  return {
    unitsAt,
    within: (most) => {
      const { sure, never } = limitsFor(most);
      const judged = (index: number, isIt: (within: boolean) => boolean) => {
        const units = togetherAt(index);
        if (units === null) return false;
        if (units <= sure) return isIt(true);
        if (units >= never) return isIt(false);
        const own = unitsAt(index);
        return own !== null && isIt(own <= most);
      };
      return {
        isWithin: (index) => judged(index, (within) => within),
        isOver: (index) => judged(index, (within) => !within),
        verdict: (from, to) => {
          const { low, high } = unitsBetween(from, to);
          if (room && (high < room.least || low > room.most)) return "impossible";
          if (low >= never) return "over";
          if (high > sure) return "open";
          return room && high <= room.most && low >= room.least ? "within" : "notOver";
        },
      };
    },
  };
}
