import { planPane as english } from "../../text/plan-pane/en";
import { plan as englishPlan } from "../../text/plan/en";
import { planSheets as englishPlanSheets } from "../../text/input-sheets/en";
import { scenarioSheets as englishScenarioSheets } from "../../text/scenario-sheets/en";
import { sheets as englishSheets } from "../../text/sheets/en";
import { planPane as dutch, type PlanPaneText } from "../../text/plan-pane/nl";
import { plan as dutchPlan } from "../../text/plan/nl";
import { planSheets as dutchPlanSheets } from "../../text/input-sheets/nl";
import { scenarioSheets as dutchScenarioSheets } from "../../text/scenario-sheets/nl";
import { sheets as dutchSheets } from "../../text/sheets/nl";
import type { ScenarioSheetRequest } from "../../workbook/sheets/scenario/scenario-context";
import { useLanguage } from "./language-context";

const sheetTexts: Record<"nl" | "en", ScenarioSheetRequest["texts"]> = {
  nl: { plan: dutchPlan, sheets: dutchPlanSheets, scenario: dutchScenarioSheets, common: dutchSheets },
  en: { plan: englishPlan, sheets: englishPlanSheets, scenario: englishScenarioSheets, common: englishSheets },
};

/** The sentences of the plan's tabs in the language in use. */
export const usePlanText = (): PlanPaneText => (useLanguage().language === "nl" ? dutch : english);

/** The words for sheets that are made in the language in use. */
export const useSheetTexts = (): ScenarioSheetRequest["texts"] => sheetTexts[useLanguage().language];
