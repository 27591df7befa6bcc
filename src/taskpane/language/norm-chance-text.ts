import { normChance as english } from "../../text/norm-chance/en";
import { normChance as dutch, type NormChanceText } from "../../text/norm-chance/nl";
import { useLanguage } from "./language-context";

/** The sentences about a wanted chance in the language in use. */
export const useNormChanceText = (): NormChanceText => (useLanguage().language === "nl" ? dutch : english);
