import { unavailable } from "../../failure/failures";
import type { DomainFailure } from "../../failure/failure";
import type { NormData } from "../input/norm-data";
import type { NormProblem } from "../input/norm-problem";
import type { NormTables } from "../input/norm-tables";
import { readNormTables } from "../input/read-norm-tables";
import type { NormPartId } from "../input/schema";
import type { Day } from "../../time/day";
import { normOutlook } from "./norm-outlook";
import type { NormOutlook, OutlookOptions } from "./outlook";

/** What the tables of the norm come to. */
export interface NormState {
  readonly data: NormData;
  readonly problems: readonly NormProblem[];
  /**
   * Null when a problem in the norm, the realisation or the settings stands in the way, or one of the first two is empty: `missing` says
   * which.
   */
  readonly outlook: NormOutlook | null;
  readonly missing: DomainFailure | null;
}

const needed: readonly NormPartId[] = ["norm", "realisatie", "uitgangspunten"];

/**
 * Reads the tables and looks ahead by the method that they say; a row with a problem keeps everything waiting that needs its table, so that
 * no figure is wrong in silence.
 */
export function normState(tables: NormTables, today: Day, options: Omit<OutlookOptions, "method"> = {}): NormState {
  const { data, problems } = readNormTables(tables, today);
  if (problems.some(({ table }) => needed.includes(table))) return { data, problems, outlook: null, missing: null };
  const missing =
    data.norms.length === 0
      ? unavailable("normMissing", {})
      : data.realisations.length === 0
        ? unavailable("realisationMissing", {})
        : null;
  return { data, problems, outlook: missing ? null : normOutlook(data, { ...options, method: data.method }), missing };
}
