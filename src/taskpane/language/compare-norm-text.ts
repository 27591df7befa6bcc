import type { CompareNormTexts } from "../../text/nl/compare-norm";
import { compareNorm as english } from "../../text/en/compare-norm";
import { compareNorm as dutch } from "../../text/nl/compare-norm";
import { useLanguage } from "./language-context";

/** The sentences for the norm of scenarios side by side in the language in use. */
export const useCompareNormText = (): CompareNormTexts => (useLanguage().language === "nl" ? dutch : english);
