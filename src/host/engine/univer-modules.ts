import type * as Core from "@univerjs/core";
import type * as Engine from "@univerjs/engine-formula";
import type * as SheetsFormula from "@univerjs/sheets-formula";
import type {} from "@univerjs/engine-formula/facade";
import type {} from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-formula/facade";
import type {} from "@univerjs/sheets-table/facade";

/** Univer's modules, handed in because Node can only load them as CommonJS and the page only as ES modules. */
export type UniverCore = typeof Core;
export type FormulaEngine = typeof Engine;
export type FormulaSheets = typeof SheetsFormula;

export type { FUniver } from "@univerjs/core/facade";
export type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
export type { ICellData, IWorkbookData, Univer } from "@univerjs/core";
