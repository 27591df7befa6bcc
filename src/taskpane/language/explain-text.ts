import { explain as english } from "../../text/explain/en";
import { type ExplainTexts, explain as dutch } from "../../text/explain/nl";
import { useLanguage } from "./language-context";

/** The sentences of an explanation in the language in use. */
export const useExplainText = (): ExplainTexts => (useLanguage().language === "nl" ? dutch : english);
