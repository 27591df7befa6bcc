import { share as english } from "../../text/en/share";
import { share as dutch, type ShareText } from "../../text/nl/share";
import { useLanguage } from "./language-context";

/** The sentences for sharing a scenario in the language in use. */
export const useShareText = (): ShareText => (useLanguage().language === "nl" ? dutch : english);
