import { apportion } from "../apportion/apportion";
import type { ApportionRequest } from "../apportion/apportion-request";
import { hours, type Hours } from "../units";

export interface HoursRequest {
  /** Hours a week for all uitvoeringsdiensten together. */
  readonly hours: Hours;
  /** One per uitvoeringsdienst: inhabitants, target group, or equal. */
  readonly weights: readonly number[];
  /** Hours are given out in whole blocks of this size; 8 (a working day) when left out. */
  readonly block?: Hours;
  readonly minimum?: number | readonly number[];
  readonly maximum?: number | readonly number[];
  readonly method?: ApportionRequest["method"];
}

const workingDay = hours(8);

/** Hours a week per uitvoeringsdienst in whole blocks; fails as apportion does, with the block as unit. */
export function hoursPerDienst(request: HoursRequest): Hours[] {
  const { hours: amount, block = workingDay, ...rest } = request;
  return apportion({ ...rest, amount, unit: block }).map(hours);
}
