import { apportion } from "../apportion/apportion";
import { invalid } from "../failures";
import { euros } from "../units";
import { coverCosts, type CoveredCosts } from "./cover-costs";
import type { FundingPlan, FundingRequest, KeyRow, MunicipalShare } from "./funding-request";

/**
 * Who pays what: the contributions in their order, then the municipalities for what remains, by largest remainder. The amounts add up
 * exactly to the costs.
 *
 * A contribution is rounded half away from zero to a multiple of its `roundTo`, and cut to what is left when that is less.
 *
 * @throws DomainFailure "invalid", with a key of FundingFailures or ApportionFailures.
 */
export function fundingPlan(request: FundingRequest): FundingPlan {
  const covered = coverCosts(request);
  return {
    costs: covered.costs,
    contributions: covered.steps,
    remainder: covered.remainder,
    shares: shareRemainder(covered, request.key),
  };
}

function shareRemainder({ remainder, unit }: CoveredCosts, key: readonly KeyRow[]): MunicipalShare[] {
  if (remainder > 0 && key.length === 0) throw invalid("keyEmpty", { remainder });
  if (remainder > 0 && key.every((row) => row.weight === 0)) throw invalid("keyAllZero", { remainder, count: key.length });
  const amounts = apportion({ amount: remainder, weights: key.map((row) => row.weight), unit });
  return key.map((row, index) => ({ ...row, amount: euros(amounts[index] ?? 0) }));
}
