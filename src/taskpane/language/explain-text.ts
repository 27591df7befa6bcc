import { explain as english } from "../../text/en/explain";
import type { ExplainTexts } from "../../text/nl/explain";
import { explain as dutch } from "../../text/nl/explain";
import { useLanguage } from "./language-context";

/** The sentences of an explanation in the language in use. */
export const useExplainText = (): ExplainTexts => (useLanguage().language === "nl" ? dutch : english);
