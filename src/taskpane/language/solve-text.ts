import { solve as english } from "../../text/en/solve";
import { solve as dutch } from "../../text/nl/solve";
import type { SolveTexts } from "../../text/nl/solve";
import { useLanguage } from "./language-context";

/** The sentences for calculating back in the language in use. */
export const useSolveText = (): SolveTexts => (useLanguage().language === "nl" ? dutch : english);
