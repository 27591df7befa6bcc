import { type DecisionTexts, decision as dutch } from "../../text/decision/nl";
import { decision as english } from "../../text/decision/en";
import { useLanguage } from "./language-context";

/** The sentences for the trail of a scenario in the language in use. */
export const useDecisionText = (): DecisionTexts => (useLanguage().language === "nl" ? dutch : english);
