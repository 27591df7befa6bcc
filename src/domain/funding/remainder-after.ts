import type { Euros } from "../units";
import type { RemainderRequest } from "./funding-request";
import { invalid } from "../failures";

/** What the contributions leave of the costs. */
export function remainderAfter(request: RemainderRequest): Euros {
  throw invalid("costsNotFinite", { costs: request.costs });
}
