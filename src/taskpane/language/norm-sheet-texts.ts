import { normReport as englishReport } from "../../text/norm-report/en";
import { sheets as englishWords } from "../../text/sheets/en";
import { normInput as englishPlan, normSheets as englishSheets } from "../../text/norm-input/en";
import { inputSheetWords as englishCommon } from "../../text/input-sheets/en";
import { normReport as dutchReport } from "../../text/norm-report/nl";
import { sheets as dutchWords } from "../../text/sheets/nl";
import { normInput as dutchPlan, normSheets as dutchSheets } from "../../text/norm-input/nl";
import { inputSheetWords as dutchCommon } from "../../text/input-sheets/nl";
import type { NormSheetWords } from "../../workbook/sheets/norm/norm-report-request";
import type { NormInputTexts } from "../../workbook/sheets/input/norm-input-table";
import type { Bilingual } from "../../text/language";

/** The words for the sheets of the norm, and for its tables. */
export const normSheetTexts: Bilingual<NormInputTexts> = {
  nl: { norm: dutchPlan, sheets: dutchSheets, common: dutchCommon },
  en: { norm: englishPlan, sheets: englishSheets, common: englishCommon },
};

/** The words for the norm sheet. */
export const normReportTexts: Bilingual<NormSheetWords> = {
  nl: { report: dutchReport, norm: dutchPlan, plan: dutchCommon, common: dutchWords },
  en: { report: englishReport, norm: englishPlan, plan: englishCommon, common: englishWords },
};
