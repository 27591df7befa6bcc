import type { DecisionTexts } from "../../text/nl/decision";
import { decision as english } from "../../text/en/decision";
import { decision as dutch } from "../../text/nl/decision";
import { useLanguage } from "./language-context";

/** The sentences for the trail of a scenario in the language in use. */
export const useDecisionText = (): DecisionTexts => (useLanguage().language === "nl" ? dutch : english);
