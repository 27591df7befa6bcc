import type { Euros } from "../units";
import { coverCosts } from "./cover-costs";
import type { RemainderRequest } from "./funding-request";

/**
 * What the contributions leave of the costs.
 *
 * @throws DomainFailure "invalid", with a key of FundingFailures, "unitNotPositive" or "amountTooPrecise".
 */
export function remainderAfter(request: RemainderRequest): Euros {
  return coverCosts(request).remainder;
}
