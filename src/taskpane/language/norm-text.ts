import { normPane as english } from "../../text/en/norm-pane";
import { normReport as englishReport } from "../../text/en/norm-report";
import { sheets as englishWords } from "../../text/en/sheets";
import { normParts as englishParts } from "../../text/en/norm-parts";
import { normPlan as englishPlan } from "../../text/en/norm-plan";
import { normSheets as englishSheets } from "../../text/en/norm-sheets";
import { planSheets as englishCommon } from "../../text/en/plan-sheets";
import { normPane as dutch, type NormPaneText } from "../../text/nl/norm-pane";
import { normReport as dutchReport } from "../../text/nl/norm-report";
import { sheets as dutchWords } from "../../text/nl/sheets";
import { normParts as dutchParts, type NormPartsText } from "../../text/nl/norm-parts";
import { normPlan as dutchPlan } from "../../text/nl/norm-plan";
import { normSheets as dutchSheets } from "../../text/nl/norm-sheets";
import { planSheets as dutchCommon } from "../../text/nl/plan-sheets";
import type { NormSheetWords } from "../../workbook/norm-sheet/norm-report-request";
import type { NormInputTexts } from "../../workbook/norm-store/norm-input-table";
import { useLanguage } from "./language-context";

const sheetTexts: Record<"nl" | "en", NormInputTexts> = {
  nl: { norm: dutchPlan, sheets: dutchSheets, common: dutchCommon },
  en: { norm: englishPlan, sheets: englishSheets, common: englishCommon },
};

const reportTexts: Record<"nl" | "en", NormSheetWords> = {
  nl: { report: dutchReport, norm: dutchPlan, plan: dutchCommon, common: dutchWords },
  en: { report: englishReport, norm: englishPlan, plan: englishCommon, common: englishWords },
};

/** The sentences of the tab Norm in the language in use. */
export const useNormText = (): NormPaneText => (useLanguage().language === "nl" ? dutch : english);

/** The sentences of the parts that look closer. */
export const useNormPartsText = (): NormPartsText => (useLanguage().language === "nl" ? dutchParts : englishParts);

/** The words for the sheets of the norm, and for its tables, in the language in use. */
export const useNormSheetTexts = (): NormInputTexts => sheetTexts[useLanguage().language];

/** The words for the norm sheet in the language in use. */
export const useNormReportTexts = (): NormSheetWords => reportTexts[useLanguage().language];
