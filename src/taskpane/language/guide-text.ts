import { functionsGuide as english } from "../../text/en/functions-guide";
import { functionsGuide as dutch } from "../../text/nl/functions-guide";
import type { FunctionsGuideText } from "../../text/nl/functions-guide";
import { useLanguage } from "./language-context";

/** The guide's sentences in the language in use; apart from the frame's, so that they load with the guide. */
export const useGuideText = (): FunctionsGuideText => (useLanguage().language === "nl" ? dutch : english);
