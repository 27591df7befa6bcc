import { type CompareNormTexts, compareNorm as dutch } from "../../text/compare/nl";
import { compareNorm as english } from "../../text/compare/en";
import { useLanguage } from "./language-context";

/** The sentences for the norm of scenarios side by side in the language in use. */
export const useCompareNormText = (): CompareNormTexts => (useLanguage().language === "nl" ? dutch : english);
