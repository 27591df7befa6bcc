import { plan as englishPlan } from "../../text/plan/en";
import { inputSheetWords as englishPlanSheets } from "../../text/input-sheets/en";
import { scenarioSheets as englishScenarioSheets } from "../../text/scenario-sheets/en";
import { sheets as englishSheets } from "../../text/sheets/en";
import { plan as dutchPlan } from "../../text/plan/nl";
import { inputSheetWords as dutchPlanSheets } from "../../text/input-sheets/nl";
import { scenarioSheets as dutchScenarioSheets } from "../../text/scenario-sheets/nl";
import { sheets as dutchSheets } from "../../text/sheets/nl";
import type { ScenarioSheetRequest } from "../../workbook/sheets/scenario/scenario-context";
import type { Bilingual } from "../../text/language";

/** The words for sheets that are made of a plan. */
export const scenarioSheetTexts: Bilingual<ScenarioSheetRequest["texts"]> = {
  nl: { plan: dutchPlan, sheets: dutchPlanSheets, scenario: dutchScenarioSheets, common: dutchSheets },
  en: { plan: englishPlan, sheets: englishPlanSheets, scenario: englishScenarioSheets, common: englishSheets },
};
