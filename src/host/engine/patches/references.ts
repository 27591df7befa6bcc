import { columnPart } from "../../locale/structured-reference";
import type { FormulaEngine, ICellData } from "../univer-modules";

interface Reference {
  getForcedSheetName(): string;
  getForcedSheetId(): string | undefined;
  setForcedSheetId(sheetNameMap: unknown): void;
  getCellData(row: number, column: number): ICellData | null | undefined;
  getCurrentActiveSheetData(): { readonly cellData: { getValue(row: number, column: number): ICellData | null | undefined } } | undefined;
}

/** Ids of sheets by name, per workbook. */
type SheetNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface SheetsForCalculation {
  _mergeNameMap(current: SheetNames, changed: SheetNames): void;
}

interface Tables {
  registerTable(unitId: string, name: string, table: { readonly titleMap: Map<string, number> }): void;
}

const referenceOf = (engine: FormulaEngine): Reference => engine.BaseReferenceObject.prototype as unknown as Reference;

/**
 * A reference that a function gives back (INDEX, OFFSET) knows its sheet by id only. The engine looks the sheet up by the name, which is
 * empty, and falls back on the sheet of the formula: INDEX in a table of another sheet would read the wrong cells.
 */
export function keepSheetOfResult(engine: FormulaEngine): void {
  const prototype = referenceOf(engine);
  const lookUp = prototype.setForcedSheetId;
  prototype.setForcedSheetId = function (this: Reference, sheetNameMap: unknown) {
    if (this.getForcedSheetName() || !this.getForcedSheetId()) lookUp.call(this, sheetNameMap);
  };
}

/**
 * A formula that gives "" gives a text. The engine takes such a cell for empty in the calculation that calculates it, and for a text in
 * later ones, where it has the formula: `=A1=0` would be TRUE or FALSE depending on what was changed last.
 */
export function keepEmptyText(engine: FormulaEngine): void {
  const prototype = referenceOf(engine);
  const read = prototype.getCellData;
  prototype.getCellData = function (this: Reference, row: number, column: number) {
    const cell = read.call(this, row, column);
    const isResult = cell?.v === "" && !cell.f && cell !== this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
    return isResult ? { ...cell, f: "=" } : cell;
  };
}

/**
 * In a reference an apostrophe of a heading is written twice. The engine looks for the heading with both, and reads the column left of the
 * table when it finds none. (What has `[ ] # @` in it the engine cannot read at all.)
 */
export function knowEscapedColumns(engine: FormulaEngine): void {
  const prototype = engine.SuperTableService.prototype as unknown as Tables;
  const register = prototype.registerTable;
  prototype.registerTable = function (this: Tables, unitId, name, table) {
    const written = [...table.titleMap].map(([heading, index]) => [columnPart(heading).slice(1, -1), index] as const);
    register.call(this, unitId, name, { ...table, titleMap: new Map([...written, ...table.titleMap]) });
  };
}

/**
 * Changes of sheets since the last calculation are laid over the sheets as they are now, a deleted sheet over a later one of that name:
 * formulas would give #NAME?. The sheets as they are now are all that is needed.
 */
export function forgetOldSheets(engine: FormulaEngine): void {
  const prototype = engine.FormulaCurrentConfigService.prototype as unknown as SheetsForCalculation;
  const merge = prototype._mergeNameMap;
  prototype._mergeNameMap = function (this: SheetsForCalculation, current: SheetNames) {
    merge.call(this, current, {});
  };
}
