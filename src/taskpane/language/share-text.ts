import { share as english } from "../../text/share/en";
import { share as dutch, type ShareText } from "../../text/share/nl";
import { useLanguage } from "./language-context";

/** The sentences for sharing a scenario in the language in use. */
export const useShareText = (): ShareText => (useLanguage().language === "nl" ? dutch : english);
