import { loadPopulation } from "../../data/population";
import { normUnder } from "../../domain/norm/result/norm-forecast";
import type { Scenario } from "../../domain/plan/input/plan-tables";
import { scenarioOutcome, type ScenarioOutcome } from "../../domain/plan/outcome/scenario-outcome";
import type { Day } from "../../domain/time/day";
import { readNormForecast } from "../store/norm/read-norm-workbook";
import { sheetName } from "../layout/sheet-name";
import { inWorkbook } from "../excel/run";
import { calculationSheet } from "../sheets/scenario/calculation-sheet";
import { reportSheet } from "../sheets/scenario/report-sheet";
import type { ScenarioSheetRequest } from "../sheets/scenario/scenario-context";
import { earlierVersion, replaceSheets } from "../write/replace-sheets";

export interface ScenarioSheetsRequest extends Pick<ScenarioSheetRequest, "texts" | "stamp" | "tables"> {
  /** null for the base. */
  readonly scenario: Scenario | null;
  /** What the sheets are called. */
  readonly name: string;
  /** The day up to which people can have counted jobs. */
  readonly today: Day;
}

export type ScenarioSheetsResult = { readonly kind: "made"; readonly report: string } | Exclude<ScenarioOutcome, { kind: "calculated" }>;

/**
 * Makes the report and the calculation of a scenario, or makes them anew when they are there already. Nothing is written when the plan
 * cannot be calculated.
 *
 * @throws WorkbookFailure when Excel refuses.
 */
export async function makeScenarioSheets({
  tables,
  scenario,
  name,
  today,
  texts,
  stamp,
}: ScenarioSheetsRequest): Promise<ScenarioSheetsResult> {
  // Only a plan with a peildatum needs the figures; the failure says so when they could not be loaded.
  const population = await loadPopulation().catch(() => undefined);
  const outcome = scenarioOutcome(tables, scenario, population);
  if (outcome.kind !== "calculated") return outcome;
  const { plan, result } = outcome;
  const names = { report: sheetName(texts.scenario.reportName(name)), calculation: sheetName(texts.scenario.calculationName(name)) };
  const found = await readNormForecast(today);
  const norm = found && { tables: found.tables, result: normUnder(found.forecast, outcome) };
  const { prefix, obsolete } = await inWorkbook((context) => earlierVersion(context, "NormplanS", Object.values(names)));
  const request: ScenarioSheetRequest = {
    scenario,
    name,
    tables,
    plan,
    result,
    population: plan.settings.populationYear === null ? undefined : population,
    norm,
    prefix,
    texts,
    stamp,
  };
  await replaceSheets(
    [
      { ...reportSheet(request), name: names.report },
      { ...calculationSheet(request), name: names.calculation },
    ],
    obsolete,
  );
  return { kind: "made", report: names.report };
}
