import { createUniver, type LocaleType } from "@univerjs/presets";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "./grid.css";
import type { HostLanguage } from "../../text/language";
import type { FUniver, Univer } from "../../engine/univer-modules";
import { gridLocale, gridTexts } from "./grid-texts";
import { gridTheme } from "./grid-theme";
import { hiddenMenus } from "./hidden-menus";

/** The spreadsheet on the page; the workbook in it can be replaced. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
}

type CoreOptions = NonNullable<Parameters<typeof UniverSheetsCorePreset>[0]>;
/** The engine's classes for the custom functions. */
export type FunctionClasses = NonNullable<NonNullable<CoreOptions["formula"]>["function"]>;

const CALCULATE_EVERYTHING = 0;

/** Univer writes a table's name on a label over the cells above it, where people put units and headings. */
function tablesWithoutLabels(): ReturnType<typeof UniverSheetsTablePreset> {
  const { plugins } = UniverSheetsTablePreset();
  return {
    plugins: plugins.map((plugin) => (plugin === UniverSheetsTableUIPlugin ? [UniverSheetsTableUIPlugin, { hideAnchor: true }] : plugin)),
  };
}

export function createGrid(container: HTMLElement, language: HostLanguage, functions: FunctionClasses): Grid {
  const { univer, univerAPI } = createUniver({
    theme: gridTheme,
    locale: gridLocale(language) as LocaleType,
    locales: gridTexts(),
    presets: [
      UniverSheetsCorePreset({
        container,
        ribbonType: "classic",
        disableAutoFocus: true,
        menu: hiddenMenus,
        formula: { function: functions, initialFormulaComputing: CALCULATE_EVERYTHING },
        sheets: { disableForceStringAlert: true },
      }),
      tablesWithoutLabels(),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset(),
      UniverSheetsFilterPreset(),
      UniverSheetsSortPreset(),
      UniverSheetsDrawingPreset(),
    ],
  });
  return { univer, api: univerAPI };
}
