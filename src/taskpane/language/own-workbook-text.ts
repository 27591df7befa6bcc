import { ownWorkbook as english } from "../../text/own-workbook/en";
import { ownWorkbook as dutch, type OwnWorkbookText } from "../../text/own-workbook/nl";
import { useLanguage } from "./language-context";

/** The sentences about the user's own workbook in the language in use. */
export const useOwnWorkbookText = (): OwnWorkbookText => (useLanguage().language === "nl" ? dutch : english);
