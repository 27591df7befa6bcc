import { createRequire } from "node:module";
import type * as Presets from "@univerjs/presets";
import type * as NodePreset from "@univerjs/preset-sheets-node-core";
import type * as ConditionalFormatting from "@univerjs/sheets-conditional-formatting";
import type * as NumberFormat from "@univerjs/sheets-numfmt";
import type * as Tables from "@univerjs/sheets-table";
import type { CustomFunctions } from "../custom-functions/custom-functions";
import type { FormulaEngine, FormulaSheets, FUniver, Univer, UniverCore } from "../engine/univer-modules";
import { addIteratorHelpers } from "./iterator-helpers";

/** Univer's packages can only be loaded as CommonJS in Node. */
const load = createRequire(import.meta.url);
const CALCULATE_EVERYTHING = 0;

/** The grid's modules as Node has them. */
export function univerModules(): { readonly core: UniverCore; readonly engine: FormulaEngine; readonly formulaSheets: FormulaSheets } {
  addIteratorHelpers();
  return {
    core: load("@univerjs/core") as UniverCore,
    engine: load("@univerjs/engine-formula") as FormulaEngine,
    formulaSheets: load("@univerjs/sheets-formula") as FormulaSheets,
  };
}

/** A grid without a screen that can hold what the page's grid holds. */
export function createNodeUniver(formula: ReturnType<CustomFunctions["formulaOptions"]>): {
  readonly univer: Univer;
  readonly univerAPI: FUniver;
} {
  addIteratorHelpers();
  const { createUniver, LocaleType } = load("@univerjs/presets") as typeof Presets;
  const { UniverSheetsNodeCorePreset } = load("@univerjs/preset-sheets-node-core") as typeof NodePreset;
  const { UniverSheetsTablePlugin } = load("@univerjs/sheets-table") as typeof Tables;
  const { UniverSheetsConditionalFormattingPlugin } = load("@univerjs/sheets-conditional-formatting") as typeof ConditionalFormatting;
  const { UniverSheetsNumfmtPlugin } = load("@univerjs/sheets-numfmt") as typeof NumberFormat;
  load("@univerjs/sheets-table/lib/cjs/facade.js");
  load("@univerjs/sheets-conditional-formatting/lib/cjs/facade.js");
  return createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    presets: [UniverSheetsNodeCorePreset({ formula: { ...formula, initialFormulaComputing: CALCULATE_EVERYTHING } })],
    plugins: [UniverSheetsTablePlugin, UniverSheetsConditionalFormattingPlugin, UniverSheetsNumfmtPlugin],
  });
}
