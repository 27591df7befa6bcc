import { normPane as english } from "../../text/norm-pane/en";
import { normReport as englishReport } from "../../text/norm-report/en";
import { sheets as englishWords } from "../../text/sheets/en";
import { normParts as englishParts } from "../../text/norm-parts/en";
import { normPlan as englishPlan, normSheets as englishSheets } from "../../text/norm-input/en";
import { planSheets as englishCommon } from "../../text/input-sheets/en";
import { normPane as dutch, type NormPaneText } from "../../text/norm-pane/nl";
import { normReport as dutchReport } from "../../text/norm-report/nl";
import { sheets as dutchWords } from "../../text/sheets/nl";
import { normParts as dutchParts, type NormPartsText } from "../../text/norm-parts/nl";
import { normPlan as dutchPlan, normSheets as dutchSheets } from "../../text/norm-input/nl";
import { planSheets as dutchCommon } from "../../text/input-sheets/nl";
import type { NormSheetWords } from "../../workbook/sheets/norm/norm-report-request";
import type { NormInputTexts } from "../../workbook/sheets/input/norm-input-table";
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
