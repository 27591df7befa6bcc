import type { ApportionRequest } from "./apportion-request";
import { invalid } from "../failures";

/**
 * Splits an amount over recipients in proportion to their weights, in whole units, so that the parts add up exactly.
 * The parts come in the order of the weights.
 */
export function apportion(request: ApportionRequest): number[] {
  throw invalid("noWeights", { amount: request.amount });
}
