import { BigDecimal, quotientOf, quotientRoundedUp } from "../decimal/big-decimal";
import { invalid, unavailable } from "../failures";
import type { Fraction } from "../units";

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
