import type { ICommandInfo, ICommandService, IExecutionOptions, Injector, IUndoRedoService } from "@univerjs/core";
import type { FormulaDataModel, IActiveDirtyManagerService } from "@univerjs/engine-formula";
import type { ChartModel } from "../model/chart-model";
import type { FormulaEngine, FUniver, FWorkbook, FWorksheet, ICellData, Univer, UniverCore } from "./univer-modules";
import { emptyState, type WorkbookState } from "./workbook-state";

/** What a cell holds as `Range.values` gives it; an empty cell is "". */
export type CellValue = string | number | boolean;

export interface CellPosition {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A change in the grid that was carried out. `own`: made by the add-in through office.js rather than by the user. */
export interface GridChange {
  readonly id: string;
  readonly params: unknown;
  readonly own: boolean;
}

/** Calculations outside the engine that a settled grid has to wait for: the custom functions. */
export interface PendingWork {
  readonly busy: boolean;
  idle(): Promise<void>;
}

/** What the engine shows while a custom function's first answer is under way; Excel shows #BUSY!. */
export const PENDING_ERROR = "#GETTING_DATA";
const BOOLEAN_CELL = 3;

/** The grid with its workbook, as the Excel object model uses it. One per open workbook. */
export class GridContext {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly core: UniverCore;
  readonly engine: FormulaEngine;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly undo: IUndoRedoService;
  readonly unitId: string;
  /** Events office.js asked for, by keys the object model chooses. */
  readonly events = new Set<string>();
  state: WorkbookState = emptyState();
  /** Custom functions, once they are attached. */
  pending: PendingWork | undefined;
  /** Fires an event in the pane; does nothing until a pane is connected. */
  raise: (messageType: number, targetId: string, args: unknown) => void = () => undefined;
  /** True while a calculation is due that has not been seen to finish. */
  dirty = false;
  private writers = 0;
  private readonly formulas: FormulaDataModel;
  private readonly listeners = new Set<(change: GridChange) => void>();

  constructor(parts: { univer: Univer; univerAPI: FUniver; workbook: FWorkbook; core: UniverCore; engine: FormulaEngine }) {
    this.api = parts.univerAPI;
    this.workbook = parts.workbook;
    this.core = parts.core;
    this.engine = parts.engine;
    this.unitId = parts.workbook.getId();
    this.injector = parts.univer.__getInjector();
    this.commands = this.injector.get(this.core.ICommandService);
    this.undo = this.injector.get(this.core.IUndoRedoService);
    this.formulas = this.injector.get(this.engine.FormulaDataModel);
    // Without a screen no unit has the focus, and undo works on the focused unit only.
    this.injector.get(this.core.IUniverInstanceService).focusUnit(this.unitId);
    const dirtyCommands = this.injector.get(this.engine.IActiveDirtyManagerService);
    this.commands.onCommandExecuted((info, options) => this.noteCommand(info, options, dirtyCommands));
  }

  get charts(): ChartModel[] {
    return this.state.charts;
  }

  get settings(): Map<string, unknown> {
    return this.state.settings;
  }

  /** True while the add-in itself is writing. */
  get writing(): boolean {
    return this.writers > 0;
  }

  /** Carries out one of Univer's commands for the add-in; false when the grid refused it. */
  exec(id: string, params: object): boolean {
    return this.write(() => this.commands.syncExecuteCommand<object, boolean>(id, params));
  }

  /** Marks what `change` does through the facade as the add-in's own writing. */
  write<T>(change: () => T): T {
    this.writers++;
    try {
      return change();
    } finally {
      this.writers--;
    }
  }

  /** As `write`, for facade calls that answer a promise. */
  async execAsync<T>(change: () => Promise<T>): Promise<T> {
    this.writers++;
    try {
      return await change();
    } finally {
      this.writers--;
    }
  }

  /** Hears of every change in the grid (commands, mutations and operations). Answers how to stop. */
  onChange(listener: (change: GridChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Waits until every native formula and every custom function has its result in the grid, or the time is over. */
  async settle(timeoutMs = 60_000): Promise<void> {
    const until = Date.now() + timeoutMs;
    while (Date.now() < until) {
      if (this.dirty) {
        this.dirty = false;
        await this.api.getFormula().onCalculationResultApplied(timeoutMs);
      } else if (this.pending?.busy) {
        await Promise.race([this.pending.idle(), new Promise((resolve) => setTimeout(resolve, 250))]);
      } else {
        return;
      }
    }
  }

  /** Has the engine calculate these cells and whatever depends on them. */
  recalc(cells: Iterable<CellPosition>): void {
    const dirtyRanges = [...cells].map(({ sheetId, row, column }) => ({
      unitId: this.unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    this.dirty = true;
    const start = this.engine.SetTriggerFormulaCalculationStartMutation.id;
    void this.commands.executeCommand(start, { dirtyRanges, commands: [] }, { onlyLocal: true });
  }

  sheetById(sheetId: string): FWorksheet | null {
    return this.workbook.getSheetBySheetId(sheetId) ?? null;
  }

  /** The cell as the grid stores it: without spilled values. */
  raw(sheet: FWorksheet, row: number, column: number): ICellData | null {
    return sheet.getSheet().getCellRaw(row, column) ?? null;
  }

  /** The cell's value, also when an array formula elsewhere fills it: the grid keeps those apart from the cells. */
  value(sheet: FWorksheet, row: number, column: number): CellValue {
    const own = this.raw(sheet, row, column);
    const empty = !own?.f && (own?.v === undefined || own.v === null || own.v === "");
    const cell = empty ? (this.spilled(sheet.getSheetId(), row, column) ?? own) : own;
    const value = cell?.v;
    if (value === undefined || value === null) return "";
    if (cell?.t === BOOLEAN_CELL) return value === 1 || value === true || value === "TRUE";
    return value === PENDING_ERROR ? "#BUSY!" : value;
  }

  private spilled(sheetId: string, row: number, column: number): ICellData | null {
    return this.formulas.getArrayFormulaCellData()?.[this.unitId]?.[sheetId]?.[row]?.[column] ?? null;
  }

  private noteCommand(info: Readonly<ICommandInfo>, options: IExecutionOptions | undefined, dirtyCommands: IActiveDirtyManagerService): void {
    const byEngine = options?.["fromFormula"] === true || options?.["applyFormulaCalculationResult"] === true;
    if (options?.onlyLocal === true || byEngine) return;
    if (dirtyCommands.get(info.id)) this.dirty = true;
    for (const listener of this.listeners) listener({ id: info.id, params: info.params, own: this.writing });
  }
}
