import { apportion } from "../../number/apportion/apportion";
import type { YearResult } from "../outcome/calculate-plan";
import { contributionsIn, coverYear, municipalBounds } from "../funding/fund-year";
import { keyWeights } from "../funding/key-weights";
import { participationIn } from "../staffing/participation";
import type { Plan } from "../plan";
import { yearCosts } from "../outcome/year-costs";
import { yearHours } from "../staffing/year-hours";
import type { Euros } from "../../number/units";
import { remainderRange, type UnitRange } from "./room-of-year";
import { type SolveParameter, type ValueGrid, withParameter } from "./solve-parameter";
import { orNull } from "../../failure/failure";

/**
 * One year of a plan in which one value varies: of a calculation only what that value changes. Values are told by their place on the grid.
 */
export interface VariedYear {
  readonly year: number;
  /** Weights of the gemeenten when the value leaves them as they are; null when they change with it. */
  readonly weights: readonly number[] | null;
  /** Euros that the gemeenten pay together; null when the year cannot be calculated up to there. */
  readonly remainderAt: (index: number) => number | null;
  /** Euros per gemeente; null when the year cannot be calculated. */
  readonly amountsAt: (index: number) => readonly number[] | null;
  /** Euros between which the remainder is for all values from one place up to and including another. */
  readonly remainderBetween: (from: number, to: number) => UnitRange;
}

interface Varied {
  readonly plan: Plan;
  readonly result: YearResult;
  /** Counted from 0. */
  readonly yearIndex: number;
  readonly parameter: SolveParameter;
  readonly grid: ValueGrid;
}

export function variedYear({ plan, result, yearIndex, parameter, grid }: Varied): VariedYear {
  const { unit, key } = plan.settings;
  const { kind, name } = parameter;
  const participation = participationIn(result.year, plan.municipalities);
  const changesHours = kind === "uren" || kind === "urenTotaal";
  const changesCosts = changesHours || kind === "uurtarief";
  const changesWeights = changesHours && key.hours > 0;
  const unchanged: CostsAndWeights = { costs: result.costs.total, weights: result.municipalities.map((one) => one.weight) };

  const costsAndWeightsAt = answersOf((index): CostsAndWeights => {
    const varied = withParameter(plan, parameter, grid.at(index));
    const hours = changesHours ? yearHours(varied, participation) : result.hours;
    return {
      costs: yearCosts(varied, yearIndex, hours).total,
      weights: changesWeights ? keyWeights(varied, participation, hours) : unchanged.weights,
    };
  });
  const calculated = (index: number) => (changesCosts && index > 0 ? costsAndWeightsAt(index) : unchanged);
  const coverAt = answersOf((index) => {
    const found = calculated(index);
    return found && coverYear(withParameter(plan, parameter, grid.at(index)), yearIndex, found.costs);
  });
  const remainderAt = (index: number) => coverAt(index)?.remainder ?? null;
  // The same remainder is divided in the same way, as long as the weights do not change.
  const dividedByWeights = answersOf((remainder) => divided(plan, remainder, unchanged.weights));
  const dividedAt = answersOf((index) => divided(plan, remainderAt(index) ?? 0, calculated(index)?.weights ?? []));
  const amountsAt = (index: number) => {
    const remainder = remainderAt(index);
    if (remainder === null) return null;
    return changesWeights ? dividedAt(index) : dividedByWeights(remainder);
  };

  const contributions = contributionsIn(plan, yearIndex);
  const place = contributions.findIndex((one) => parameter.cell.table === "bijdragen" && one.party === name);
  // Proposed hours are whole days for each dienst, so that its costs can go up when all hours together go down: each by half a unit at
  // most.
  const rounding = kind === "urenTotaal" ? plan.diensten.length * unit : 0;
  const remainderBetween = (from: number, to: number): UnitRange => {
    const [first, last] = [coverAt(from), coverAt(to)];
    if (!first) return { low: 0, high: Infinity };
    if (changesCosts) {
      const costs = { low: Math.max(0, (last?.costs ?? 0) - rounding), high: first.costs + rounding };
      if (costs.low === costs.high) return { low: first.remainder, high: first.remainder };
      return remainderRange({ rest: costs, costs, contributions, unit });
    }
    // Up to this contribution nothing changes, and the more it is, the less it leaves.
    const [most, least] = [first.steps[place]?.restAfter ?? 0, last?.steps[place]?.restAfter ?? 0];
    if (most === least) return { low: first.remainder, high: first.remainder };
    return remainderRange({
      rest: { low: least, high: most },
      costs: { low: unchanged.costs, high: unchanged.costs },
      contributions: contributions.slice(place + 1),
      unit,
    });
  };
  return { year: result.year, weights: changesWeights ? null : unchanged.weights, remainderAt, amountsAt, remainderBetween };
}

interface CostsAndWeights {
  readonly costs: Euros;
  readonly weights: readonly number[];
}

const divided = (plan: Plan, amount: number, weights: readonly number[]): readonly number[] =>
  apportion({ amount, weights, unit: plan.settings.unit, ...municipalBounds(plan, weights) });

/** Calculates once for each number; null where the input leaves no answer. */
function answersOf<Answer>(calculate: (of: number) => Answer): (of: number) => Answer | null {
  const known = new Map<number, Answer | null>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found;
    const answer = orNull(() => calculate(of));
    known.set(of, answer);
    return answer;
  };
}
