import { backtest } from "../../domain/backtest/backtest";
import type { DomainFailure } from "../../domain/failure";
import { addedByMeasures } from "../../domain/measures/added-by-measures";
import { evaluateMeasures } from "../../domain/measures/evaluate-measures";
import type { HourRates } from "../../domain/measures/measure-costs";
import type { NormProblem } from "../../domain/norm-plan/norm-problem";
import { normState } from "../../domain/outlook/norm-state";
import type { OutlookOptions } from "../../domain/outlook/outlook";
import type { Day } from "../../domain/time/day";
import { sheetName } from "../plan/sheet-name";
import { inWorkbook } from "../run";
import { earlierVersion } from "../write/earlier-version";
import { replaceSheets } from "../write/replace-sheets";
import { aboutYear } from "./headline";
import type { NormReportRequest } from "./norm-report-request";
import { normReportSheet } from "./norm-report-sheet";

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
