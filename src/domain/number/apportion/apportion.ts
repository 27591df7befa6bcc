import { invalid } from "../../failure/failures";
import { apportionMethods, type ApportionRequest } from "./apportion-request";
import { splitExact } from "./largest-remainder";
import { splitSmall } from "./split-small";

/** One cent. */
const defaultUnit = 0.01;

/**
 * Splits an amount over recipients in proportion to their weights, in whole multiples of a unit, so that the parts add up exactly.
 *
 * Without bounds the exact share of a recipient is amount x weight / sum of weights; with bounds it is clamp(lambda x weight, minimum,
 * maximum), with the one lambda for which the shares add up to the amount.
 * - "grootste-rest" (Hamilton): every share is rounded down and the units left go to the largest remainders, so that every part is
 *   the floor or the ceiling of its share.
 * - "sainte-lague" and "d-hondt": unit after unit goes to the recipient with the highest weight / (2 x units + 1) or
 *   weight / (units + 1), starting from the minimum and passing over who has its maximum. The outcome is
 *   clamp(rounded(lambda x weight), minimum, maximum) for a lambda with which the parts add up.
 *
 * Ties go to the earlier recipient, and weight zero gets nothing but its minimum. Parts come in the order of the weights.
 *
 * @throws DomainFailure "invalid", with a key of ApportionFailures.
 */
export function apportion(request: ApportionRequest): number[] {
  const { amount, weights, unit = defaultUnit, method = "grootste-rest", minimum, maximum } = request;
  if (!apportionMethods.includes(method)) throw invalid("unknownMethod", { method });
  if (!Number.isFinite(amount)) throw invalid("amountNotFinite", { amount });
  if (!(unit > 0 && unit < Infinity)) throw invalid("unitNotPositive", { unit });
  const unbounded = minimum === undefined && maximum === undefined;
  const small = unbounded && method === "grootste-rest" ? splitSmall(Math.abs(amount), weights, unit) : null;
  const parts = small ?? splitExact({ amount, weights, unit, method, minimum, maximum });
  // Zero has no sign in a budget: -0 would show as such in JSON and in tests for equality.
  return amount < 0 ? parts.map((part) => (part === 0 ? 0 : -part)) : parts;
}
