import type { ICellData, IMutationInfo, IStyleData, Worksheet } from "@univerjs/core";
import type { CellValue, GridContext } from "../engine/grid-context";
import type { FWorksheet } from "../engine/univer-modules";
import { ApiError } from "../rich-api/api-error";
import { type PatchMatrix, StyleInverses, fullPatch, inversePatch, isContent, mergePatches } from "./cell-patch";

const NO_STYLE: IStyleData = {};

/**
 * A cell's style on top of that of its row, column and sheet. Composing is slow, so cells where nothing is to be composed are spared it.
 */
function composedStyle(ctx: GridContext, sheet: Worksheet, row: number, column: number): IStyleData {
  const cell = sheet.getCellRaw(row, column);
  if (sheet.getDefaultCellStyleInternal() || sheet.getRowStyle(row) || sheet.getColumnStyle(column)) {
    return sheet.getComposedCellStyleByCellData(row, column, cell ?? undefined);
  }
  return ctx.workbook.getWorkbook().getStyles().getStyleByCell(cell) ?? NO_STYLE;
}

const SET_RANGE_VALUES = "sheet.mutation.set-range-values";
/**
 * The grid looks for formulas in every cell of the workbook at each change of cells, unless the change says that it comes from this
 * command.
 */
const FORMATS_ONLY = "sheet.command.set-style";

/**
 * Cells of a workbook for the object model. Changes are kept back and carried out together, before the first thing that could see the
 * difference: office.js splits a large write into many small ones and a sheet is built from hundreds, while the cost of a change grows with
 * the workbook.
 */
export class CellStore {
  private readonly waiting = new Map<string, PatchMatrix>();
  private content = new Set<string>();
  private failure: unknown;

  constructor(private readonly ctx: GridContext) {}

  put(sheetId: string, row: number, column: number, patch: ICellData): void {
    const cells = this.rowOf(sheetId, row);
    const known = cells[column];
    const merged = known ? mergePatches(known, patch) : patch;
    if (merged) cells[column] = merged;
    else {
      this.flush();
      this.rowOf(sheetId, row)[column] = patch;
    }
    if (isContent(patch)) this.content.add(sheetId);
  }

  /** Carries out what was kept back. */
  flush(): void {
    if (this.waiting.size === 0) return;
    const changes = [...this.waiting];
    const withContent = this.content;
    this.waiting.clear();
    this.content = new Set();
    for (const [sheetId, cellValue] of changes) this.apply(sheetId, cellValue, withContent.has(sheetId));
  }

  /** Carries out a command of the grid after what was kept back. */
  run(id: string, params: object): void {
    this.flush();
    this.runBeside(id, params);
  }

  /** As `run`, for commands that make no difference to what is kept back. */
  runBeside(id: string, params: object): void {
    const done = this.ctx.exec(id, { unitId: this.ctx.unitId, ...params });
    if (!done) throw new ApiError("InvalidOperation", undefined, `The grid refused ${id}.`);
  }

  /** As `run`, for commands that are declared asynchronous but have done everything when they return their promise. */
  start(id: string, params: object): void {
    this.flush();
    if (this.failure) throw new Error("An earlier command of the grid has failed.", { cause: this.failure });
    this.ctx.write(() => {
      this.ctx.commands.executeCommand(id, { unitId: this.ctx.unitId, ...params }).catch((error: unknown) => (this.failure ??= error));
    });
  }

  /** Carries out mutations as one step of undo. */
  mutate(redos: IMutationInfo[], undos: IMutationInfo[]): void {
    this.flush();
    for (const { id, params } of redos) this.ctx.exec(id, params);
    this.ctx.undo.pushUndoRedo({ unitID: this.ctx.unitId, undoMutations: undos, redoMutations: redos });
  }

  raw(sheet: FWorksheet, row: number, column: number): ICellData | null {
    this.flush();
    return this.ctx.raw(sheet, row, column);
  }

  value(sheet: FWorksheet, row: number, column: number): CellValue {
    this.flush();
    return this.ctx.value(sheet, row, column);
  }

  /** The style a cell shows: its own on top of its row's, column's and sheet's. */
  style(sheet: FWorksheet, row: number, column: number): IStyleData {
    this.flush();
    return this.gridStyle(sheet, row, column);
  }

  /** The number format a cell will have; does not carry out what is kept back. */
  numberFormat(sheet: FWorksheet, row: number, column: number): string {
    const style = this.waiting.get(sheet.getSheetId())?.[row]?.[column]?.s;
    if (typeof style === "object" && style?.n !== undefined) return style.n?.pattern ?? "General";
    return this.gridStyle(sheet, row, column).n?.pattern ?? "General";
  }

  private gridStyle(sheet: FWorksheet, row: number, column: number): IStyleData {
    return composedStyle(this.ctx, sheet.getSheet(), row, column);
  }

  private rowOf(sheetId: string, row: number): Record<number, ICellData> {
    let sheet = this.waiting.get(sheetId);
    if (!sheet) this.waiting.set(sheetId, (sheet = {}));
    return (sheet[row] ??= {});
  }

  private apply(sheetId: string, cellValue: PatchMatrix, content: boolean): void {
    const sheet = this.ctx.sheetById(sheetId);
    if (!sheet) return;
    const matrix = sheet.getSheet().getCellMatrix();
    const styles = this.ctx.workbook.getWorkbook().getStyles();
    const before: PatchMatrix = {};
    const inverses = new StyleInverses();
    for (const [row, cells] of Object.entries(cellValue)) {
      const inverse: Record<number, ICellData> = (before[Number(row)] = {});
      for (const [column, patch] of Object.entries(cells)) {
        const cell = matrix.getValue(Number(row), Number(column));
        inverse[Number(column)] = inversePatch(cell, styles, patch, inverses);
        cells[Number(column)] = fullPatch(cell, patch);
      }
    }
    const trigger = content ? {} : { trigger: FORMATS_ONLY };
    const change = (cells: PatchMatrix) => ({
      id: SET_RANGE_VALUES,
      params: { unitId: this.ctx.unitId, subUnitId: sheetId, cellValue: cells, ...trigger },
    });
    const redo = change(cellValue);
    this.ctx.exec(redo.id, redo.params);
    this.ctx.undo.pushUndoRedo({ unitID: this.ctx.unitId, undoMutations: [change(before)], redoMutations: [redo] });
  }
}
