import type { Day } from "../time/day";
import type { Jobs } from "../units";

/** Extra jobs in the whole country since the end of 2012, as published. */
export interface NationalRealisation {
  readonly day: Day;
  readonly jobs: Jobs;
  readonly source: string;
}
