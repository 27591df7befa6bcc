import type { CompareTexts } from "../../text/nl/compare";
import { compare as english } from "../../text/en/compare";
import { compare as dutch } from "../../text/nl/compare";
import { useLanguage } from "./language-context";

/** The sentences for scenarios side by side in the language in use. */
export const useCompareText = (): CompareTexts => (useLanguage().language === "nl" ? dutch : english);
