import { normChance as english } from "../../text/en/norm-chance";
import { normChance as dutch, type NormChanceText } from "../../text/nl/norm-chance";
import { useLanguage } from "./language-context";

/** The sentences about a wanted chance in the language in use. */
export const useNormChanceText = (): NormChanceText => (useLanguage().language === "nl" ? dutch : english);
