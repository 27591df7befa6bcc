import { functionsGuide as english } from "../../text/guide/en";
import { type FunctionsGuideText, functionsGuide as dutch } from "../../text/guide/nl";
import { useLanguage } from "./language-context";

/** The guide's sentences in the language in use; apart from the frame's, so that they load with the guide. */
export const useGuideText = (): FunctionsGuideText => (useLanguage().language === "nl" ? dutch : english);
