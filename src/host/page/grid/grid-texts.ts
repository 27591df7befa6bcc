import { LocaleType, mergeLocales } from "@univerjs/presets";
import conditionalFormatting from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import core from "@univerjs/preset-sheets-core/locales/en-US";
import dataValidation from "@univerjs/preset-sheets-data-validation/locales/en-US";
import drawing from "@univerjs/preset-sheets-drawing/locales/en-US";
import filter from "@univerjs/preset-sheets-filter/locales/en-US";
import sort from "@univerjs/preset-sheets-sort/locales/en-US";
import table from "@univerjs/preset-sheets-table/locales/en-US";
import type { HostLanguage } from "../../text/language";
import { inDutch, type Texts } from "./dutch";

/** Univer has no Dutch; this is the key under which ours is registered. */
const DUTCH = "nlNL";

export const gridLocale = (language: HostLanguage): string => (language === "nl" ? DUTCH : LocaleType.EN_US);

/** The grid's own menus and dialogs in both languages. */
export function gridTexts() {
  const english = mergeLocales(core, table, conditionalFormatting, dataValidation, filter, sort, drawing);
  return { [LocaleType.EN_US]: english, [DUTCH]: inDutch(english as Texts) as typeof english };
}
