import { DomainFailure } from "../failure";
import { normOn, type NormPath } from "../norm/norm-path";
import type { Day } from "../time/day";
import type { Jobs } from "../units";

/** The norm on a day; null outside the years of the path. */
export function normOrNull(path: NormPath, day: Day): Jobs | null {
  try {
    return normOn(path, day);
  } catch (failure) {
    if (failure instanceof DomainFailure && failure.kind === "unavailable") return null;
    throw failure;
  }
}
