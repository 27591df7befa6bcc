import { type CompareTexts, compare as dutch } from "../../text/compare/nl";
import { compare as english } from "../../text/compare/en";
import { useLanguage } from "./language-context";

/** The sentences for scenarios side by side in the language in use. */
export const useCompareText = (): CompareTexts => (useLanguage().language === "nl" ? dutch : english);
