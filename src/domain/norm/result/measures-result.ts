import type { Calculated } from "../../plan/compare/outcome-figures";
import { BigDecimal } from "../../number/decimal";
import { coverIfRoom } from "../measures/cover-measures";
import { evaluateMeasures } from "../measures/evaluate-measures";
import { costsUntil, type YearAmount } from "../measures/measure-costs";
import type { Measure } from "../input/norm-data";
import type { Day } from "../../time/day";
import { euros } from "../../number/units";
import type { MeasuresResult } from "./norm-result";

interface Request {
  readonly measures: readonly Measure[];
  readonly calculated: Calculated;
  /** Last observation: what came before is counted and paid already. */
  readonly after: Day;
  readonly day: Day;
}

/** What the measures give and cost between two days, and what the gemeenten pay of that through the plan. */
export function measuresResult({ measures, calculated: { plan, result }, after, day }: Request): MeasuresResult {
  const { jobs, costs, costPerJob, measures: outcomes } = evaluateMeasures({ measures, day, rates: plan.settings, gap: null, after });
  const cover = coverIfRoom(
    plan,
    outcomes.flatMap(({ measure, yearCosts }) => costsBetween(measure, yearCosts ?? [], after, day)),
    result,
  );
  const paidByNobody = cover === null || (cover.costs === 0 && cover.outside > 0);
  return {
    jobs,
    costs,
    costPerJob,
    municipalities: paidByNobody ? null : euros(BigDecimal.sum(0, ...cover.municipalities.map(({ amount }) => amount)).toNumber()),
    outside: cover?.outside ?? euros(0),
  };
}

function costsBetween(measure: Measure, yearCosts: readonly YearAmount[], after: Day, day: Day): YearAmount[] {
  return yearCosts.map((one) => ({
    year: one.year,
    amount: euros(new BigDecimal(costsUntil(measure, [one], day)).minus(costsUntil(measure, [one], after)).toNumber()),
  }));
}
