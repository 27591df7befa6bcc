import { backtest } from "../../domain/norm/projection/backtest";
import type { DomainFailure } from "../../domain/failure/failure";
import { addedByMeasures, evaluateMeasures } from "../../domain/norm/measures/evaluate-measures";
import type { HourRates } from "../../domain/norm/measures/measure-costs";
import type { NormProblem } from "../../domain/norm/input/norm-problem";
import { normState } from "../../domain/norm/outlook/norm-state";
import type { OutlookOptions } from "../../domain/norm/outlook/outlook";
import type { Day } from "../../domain/time/day";
import { sheetName } from "../layout/sheet-name";
import { inWorkbook } from "../excel/run";
import { earlierVersion, replaceSheets } from "../write/replace-sheets";
import { aboutYear } from "../sheets/norm/headline";
import type { NormReportRequest } from "../sheets/norm/norm-report-request";
import { normReportSheet } from "../sheets/norm/norm-report-sheet";

export interface NormSheetRequest extends Pick<NormReportRequest, "texts" | "language" | "stamp" | "tables"> {
  readonly today: Day;
  readonly options: Omit<OutlookOptions, "added" | "method">;
  /** Rates of the plan; null when there is no plan: costs of hours are then not known. */
  readonly rates: HourRates | null;
}

export type NormSheetResult =
  | { readonly kind: "made"; readonly sheet: string }
  /** Nothing is written: the tables hold problems. */
  | { readonly kind: "problems"; readonly problems: readonly NormProblem[] }
  /** Nothing is written: there is no norm or no realisation yet. */
  | { readonly kind: "missing"; readonly failure: DomainFailure };

/**
 * Makes the sheet of the norm, or makes it anew when it is there already.
 *
 * @throws WorkbookFailure when Excel refuses.
 */
export async function makeNormSheet({ tables, today, options, rates, texts, language, stamp }: NormSheetRequest): Promise<NormSheetResult> {
  const { data, problems, outlook, missing } = normState(tables, today, options);
  if (missing) return { kind: "missing", failure: missing };
  if (outlook === null || problems.some(({ table }) => table === "maatregelen")) return { kind: "problems", problems };
  const name = sheetName(texts.report.name);
  const { prefix, obsolete } = await inWorkbook((context) => earlierVersion(context, "NormplanN", [name]));
  const target = aboutYear({ outlook });
  const counting = data.measures.filter(({ counts }) => counts);
  const request: NormReportRequest = {
    tables,
    data,
    outlook,
    measures:
      counting.length === 0 || target?.kind !== "expected"
        ? null
        : {
            added: addedByMeasures(counting, outlook.latest.day),
            outcome: evaluateMeasures({ measures: counting, day: target.day, rates, gap: target.gap, after: outlook.latest.day }),
          },
    backtest: backtest({ observations: data.realisations.map(({ day, jobs: value }) => ({ day, value })), confidence: outlook.confidence }),
    prefix,
    texts,
    language,
    stamp,
  };
  await replaceSheets([{ ...normReportSheet(request), name }], obsolete);
  return { kind: "made", sheet: name };
}
