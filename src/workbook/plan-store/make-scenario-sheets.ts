import type { Scenario } from "../../domain/plan/plan-tables";
import { scenarioOutcome, type ScenarioOutcome } from "../../domain/plan/scenario-outcome";
import { sheetName } from "../plan/sheet-name";
import { inWorkbook } from "../run";
import { calculationSheet } from "../scenario-sheets/calculation-sheet";
import { reportSheet } from "../scenario-sheets/report-sheet";
import type { ScenarioSheetRequest } from "../scenario-sheets/scenario-context";
import { replaceSheets, type Obsolete } from "../write/replace-sheets";

export interface ScenarioSheetsRequest extends Pick<ScenarioSheetRequest, "texts" | "stamp" | "tables"> {
  /** null for the base. */
  readonly scenario: Scenario | null;
  /** What the sheets are called. */
  readonly name: string;
}

export type ScenarioSheetsResult = { readonly kind: "made"; readonly report: string } | Exclude<ScenarioOutcome, { kind: "calculated" }>;

/**
 * Makes the report and the calculation of a scenario, or makes them anew when they are there already. Nothing is written when the plan
 * cannot be calculated.
 *
 * @throws WorkbookFailure when Excel refuses.
 */
export async function makeScenarioSheets({ tables, scenario, name, texts, stamp }: ScenarioSheetsRequest): Promise<ScenarioSheetsResult> {
  const outcome = scenarioOutcome(tables, scenario);
  if (outcome.kind !== "calculated") return outcome;
  const { plan, result } = outcome;
  const names = { report: sheetName(texts.scenario.reportName(name)), calculation: sheetName(texts.scenario.calculationName(name)) };
  const { prefix, obsolete } = await inWorkbook((context) => survey(context, Object.values(names)));
  const request: ScenarioSheetRequest = { scenario, name, tables, plan, result, prefix, texts, stamp };
  await replaceSheets([{ ...reportSheet(request), name: names.report }, { ...calculationSheet(request), name: names.calculation }], obsolete);
  return { kind: "made", report: names.report };
}

const ownTable = /^(NormplanS(\d+))[A-Z]/;

/**
 * A prefix that no table has yet, and which sheets are an earlier version: sheets of that name with a table of ours. A sheet of the user
 * that happens to bear the name is not among them, so that it will be refused.
 */
async function survey(context: Excel.RequestContext, sheetNames: readonly string[]): Promise<{ prefix: string; obsolete: Obsolete }> {
  const { tables, names } = context.workbook;
  tables.load("items/name,items/worksheet/name");
  names.load("items/name");
  await context.sync();
  const own = tables.items.flatMap((table) => {
    const match = ownTable.exec(table.name);
    return match?.[1] && match[2] ? [{ prefix: match[1], number: Number(match[2]), sheet: table.worksheet.name }] : [];
  });
  const wanted = new Set(sheetNames.map((name) => name.toLowerCase()));
  const replaced = own.filter(({ sheet }) => wanted.has(sheet.toLowerCase()));
  const prefixes = [...new Set(replaced.map((one) => `${one.prefix}_`))];
  return {
    prefix: `NormplanS${String(Math.max(0, ...own.map(({ number }) => number)) + 1)}`,
    obsolete: {
      sheets: [...new Set(replaced.map(({ sheet }) => sheet))],
      names: names.items.filter(({ name }) => prefixes.some((prefix) => name.startsWith(prefix))).map(({ name }) => name),
    },
  };
}
