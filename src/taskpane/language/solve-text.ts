import { solve as english } from "../../text/solve/en";
import { type SolveTexts, solve as dutch } from "../../text/solve/nl";
import { useLanguage } from "./language-context";

/** The sentences for calculating back in the language in use. */
export const useSolveText = (): SolveTexts => (useLanguage().language === "nl" ? dutch : english);
