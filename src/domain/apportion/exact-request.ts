import type { ApportionMethod } from "./apportion-request";

/** A request with its defaults filled in. */
export interface ExactRequest {
  readonly amount: number;
  readonly weights: readonly number[];
  readonly unit: number;
  readonly method: ApportionMethod;
  readonly minimum: number | readonly number[] | undefined;
  readonly maximum: number | readonly number[] | undefined;
}
