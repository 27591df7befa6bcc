import { audit as english } from "../../text/audit/en";
import { audit as dutch, type AuditText } from "../../text/audit/nl";
import { useLanguage } from "./language-context";

/** The sentences of the tab Controle in the language in use. */
export const useAuditText = (): AuditText => (useLanguage().language === "nl" ? dutch : english);
