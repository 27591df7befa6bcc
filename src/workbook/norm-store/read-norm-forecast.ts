import type { NormTables } from "../../domain/norm-plan/norm-tables";
import type { NormAbsence, NormForecast } from "../../domain/norm-result/norm-result";
import type { Day } from "../../domain/time/day";
import { readNormWorkbook } from "./read-norm-workbook";

/** The tables of the norm, and what they come to. */
export interface WorkbookNorm {
  readonly tables: NormTables;
  readonly forecast: NormForecast | NormAbsence;
}

/**
 * What the workbook's tables of the norm come to; null when there are none. Two requests. `today` is the day up to which people can have
 * counted jobs. A workbook without a norm does not wait for the code that projects one.
 *
 * @throws WorkbookFailure when Excel refuses.
 */
export async function readNormForecast(today: Day): Promise<WorkbookNorm | null> {
  const tables = await readNormWorkbook();
  if (tables === null) return null;
  const { normForecast } = await import("../../domain/norm-result/norm-forecast");
  return { tables, forecast: normForecast(tables, today) };
}
