import { planPane as english } from "../../text/en/plan-pane";
import { plan as englishPlan } from "../../text/en/plan";
import { planSheets as englishPlanSheets } from "../../text/en/plan-sheets";
import { scenarioSheets as englishScenarioSheets } from "../../text/en/scenario-sheets";
import { sheets as englishSheets } from "../../text/en/sheets";
import { planPane as dutch, type PlanPaneText } from "../../text/nl/plan-pane";
import { plan as dutchPlan } from "../../text/nl/plan";
import { planSheets as dutchPlanSheets } from "../../text/nl/plan-sheets";
import { scenarioSheets as dutchScenarioSheets } from "../../text/nl/scenario-sheets";
import { sheets as dutchSheets } from "../../text/nl/sheets";
import type { ScenarioSheetRequest } from "../../workbook/scenario-sheets/scenario-context";
import { useLanguage } from "./language-context";

const sheetTexts: Record<"nl" | "en", ScenarioSheetRequest["texts"]> = {
  nl: { plan: dutchPlan, sheets: dutchPlanSheets, scenario: dutchScenarioSheets, common: dutchSheets },
  en: { plan: englishPlan, sheets: englishPlanSheets, scenario: englishScenarioSheets, common: englishSheets },
};

/** The sentences of the plan's tabs in the language in use. */
export const usePlanText = (): PlanPaneText => (useLanguage().language === "nl" ? dutch : english);

/** The words for sheets that are made in the language in use. */
export const useSheetTexts = (): ScenarioSheetRequest["texts"] => sheetTexts[useLanguage().language];
