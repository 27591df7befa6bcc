import { invalid, unavailable } from "../../failure/failures";
import { BigDecimal, quotientOf } from "../../number/decimal";
import { quotientRoundedUp } from "../../number/rounding";
import { type Fraction, fraction } from "../../number/units";

/** How many pass from one stage to the next. */
export interface FunnelStage {
  readonly count: number;
  /** Part of the stage before; 1 for the first stage, null after a stage with nobody. */
  readonly conversion: Fraction | null;
  /** Part of the first stage. */
  readonly cumulative: Fraction;
  /** Part of the stage before that is lost; 0 for the first stage, null after a stage with nobody. */
  readonly loss: Fraction | null;
  /** Number that is lost since the stage before. */
  readonly lost: number;
}

/**
 * Conversions of a funnel, from the counts per stage: doelgroepregister, transparant, werkfit, geplaatst.
 *
 * @throws DomainFailure "invalid": countNotFinite, countNegative or countRises; "unavailable": funnelEmpty.
 */
export function funnel(counts: readonly number[]): FunnelStage[] {
  counts.forEach(checkCount);
  const first = counts[0] ?? 0;
  if (first === 0) throw unavailable("funnelEmpty", { stages: counts.length });
  return counts.map((count, index) => {
    const previous = counts[index - 1] ?? count;
    const part = (value: number) => (previous === 0 ? null : fraction(quotientOf(value, previous)));
    const lost = previous - count;
    return { count, conversion: part(count), cumulative: fraction(quotientOf(count, first)), loss: part(lost), lost };
  });
}

function checkCount(count: number, index: number, counts: readonly number[]): void {
  if (!Number.isFinite(count)) throw invalid("countNotFinite", { count, index });
  if (count < 0) throw invalid("countNegative", { count, index });
  const previous = counts[index - 1] ?? count;
  if (count > previous) throw invalid("countRises", { count, previous, index });
}

/**
 * Numbers needed at each stage to reach a goal, in whole people: the first stage first, the goal last. Each is the goal divided by the
 * conversions still to come, rounded up once, so that rounding does not pile up.
 *
 * @throws DomainFailure "invalid": goalNotFinite, goalNegative, conversionNotFinite, conversionNegative or conversionAboveOne;
 * "unavailable": conversionZero.
 */
export function funnelNeeded(goal: number, conversions: readonly Fraction[]): number[] {
  if (!Number.isFinite(goal)) throw invalid("goalNotFinite", { goal });
  if (goal < 0) throw invalid("goalNegative", { goal });
  conversions.forEach(checkConversion);
  let passing = new BigDecimal(1);
  const needed = [goal];
  for (const conversion of [...conversions].reverse()) {
    passing = passing.times(conversion);
    needed.unshift(quotientRoundedUp(new BigDecimal(goal), passing).toNumber());
  }
  return needed.with(-1, Math.ceil(goal));
}

function checkConversion(conversion: number, index: number): void {
  if (!Number.isFinite(conversion)) throw invalid("conversionNotFinite", { conversion, index });
  if (conversion < 0) throw invalid("conversionNegative", { conversion, index });
  if (conversion > 1) throw invalid("conversionAboveOne", { conversion, index, suggestion: quotientOf(conversion, 100) });
  if (conversion === 0) throw unavailable("conversionZero", { index });
}
