import { ownWorkbook as english } from "../../text/en/own-workbook";
import { ownWorkbook as dutch, type OwnWorkbookText } from "../../text/nl/own-workbook";
import { useLanguage } from "./language-context";

/** The sentences about the user's own workbook in the language in use. */
export const useOwnWorkbookText = (): OwnWorkbookText => (useLanguage().language === "nl" ? dutch : english);
