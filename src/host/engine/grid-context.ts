import type { ICommandService, IExecutionOptions, ICommandInfo, Injector, IRange, IUndoRedoService } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { ChartModel } from "../model/chart-model";
import { CalculationMonitor } from "./calculation-monitor";
import { CalculationQueue } from "./calculation-queue";
import { type EngineCell, columnRanges } from "./cells";
import { PENDING_ERROR } from "./hold-back";
import type { FormulaEngine, FormulaSheets, FUniver, FWorkbook, FWorksheet, ICellData, Univer, UniverCore } from "./univer-modules";
import { StateHistory } from "./state-history";
import { emptyState, type WorkbookState } from "./workbook-state";

export type { EngineCell as GridCell } from "./cells";

/** What a cell holds as `Range.values` gives it; an empty cell is "". */
export type CellValue = string | number | boolean;

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

export interface GridParts {
  readonly univer: Univer;
  readonly univerAPI: FUniver;
  readonly workbook: FWorkbook;
  readonly core: UniverCore;
  readonly engine: FormulaEngine;
  readonly formulaSheets: FormulaSheets;
}

const BOOLEAN_CELL = 3;
/** The grid follows up on some changes, as of tables and rows, a moment after them. */
const FOLLOW_UP_MS = 10;

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
  readonly calculation: CalculationMonitor;
  /** Custom functions, once they are attached. */
  pending: PendingWork | undefined;
  /** Carries out what the object model kept back, before something is calculated. */
  flush: () => void = () => undefined;
  /** Whether the user is typing in a cell: then Excel refuses every request. Set by the page. */
  isEditing: () => boolean = () => false;
  /** Fires an event in the pane; does nothing until a pane is connected. */
  raise: (messageType: number, targetId: string, args: unknown) => void = () => undefined;
  private writers = 0;
  private readonly queue: CalculationQueue;
  private readonly formulas: FormulaDataModel;
  private readonly history: StateHistory;
  private readonly listeners = new Set<(change: GridChange) => void>();
  private readonly disposers: (() => void)[] = [];

  constructor(parts: GridParts) {
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
    this.queue = new CalculationQueue(this.injector, parts.formulaSheets, this.commands, this.engine);
    this.calculation = new CalculationMonitor(this.commands, this.engine, this.queue, (id) => dirtyCommands.get(id) != null);
    this.history = new StateHistory(this.commands, this.undo, this.unitId, emptyState());
    const listener = this.commands.onCommandExecuted((info, options) => this.noteCommand(info, options));
    this.disposers.push(
      () => listener.dispose(),
      () => this.calculation.dispose(),
      () => this.history.dispose(),
    );
  }

  /** What belongs to the workbook beside the grid. Undo replaces the whole of it: look things up by id each time. */
  get state(): WorkbookState {
    return this.history.state;
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

  /** Changes charts, settings, protection or extras outside a batch, as a step of its own for undo. */
  changeState(change: (state: WorkbookState) => void): void {
    this.history.begin();
    change(this.state);
    this.history.end();
  }

  /** Hears of every change of `state`: after a batch, a change or an undo that touched it. */
  onStateChange(listener: () => void): () => void {
    return this.history.onChange(listener);
  }

  /** Marks where a batch begins and ends, so that its changes of `state` are part of its step for undo. */
  beginStateChange(): void {
    this.history.begin();
  }

  endStateChange(): void {
    this.history.end();
  }

  /** Hears of every change in the grid (commands, mutations and operations). Answers how to stop. */
  onChange(listener: (change: GridChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Waits until every native formula and every custom function has its result in the grid, or the time is over.
   * @returns whether everything is calculated
   */
  async settle(timeoutMs = 60_000): Promise<boolean> {
    this.flush();
    const until = Date.now() + timeoutMs;
    while (this.calculation.busy || this.pending?.busy) {
      const left = until - Date.now();
      if (left <= 0) return false;
      // Answers that are still to come make cells dirty too.
      if (this.calculation.due && !this.pending?.busy) {
        await new Promise((resolve) => setTimeout(resolve, FOLLOW_UP_MS));
        // Asked for now: the page's grid makes it only once it has been drawn.
        this.queue.startEarly();
      }
      const work = this.calculation.busy ? this.calculation.idle() : this.pending?.idle();
      await within(left, work);
    }
    return true;
  }

  /** Has the engine calculate these cells and whatever depends on them. */
  recalc(cells: Iterable<EngineCell>): void {
    const dirtyRanges = columnRanges(cells).map((range) => ({ unitId: this.unitId, ...range }));
    this.calculation.trigger({ dirtyRanges });
  }

  /** Has the engine calculate every formula. */
  recalcAll(): void {
    this.calculation.trigger({ forceCalculation: true });
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

  /** The range that the array formula in a cell fills at present; undefined when it fills no more than its own cell. */
  spillOf({ sheetId, row, column }: EngineCell): IRange | undefined {
    return this.formulas.getArrayFormulaRange()?.[this.unitId]?.[sheetId]?.[row]?.[column];
  }

  /** Hears when the workbook is about to be closed. */
  onDispose(listener: () => void): void {
    this.disposers.push(listener);
  }

  /** Stops listening to the grid; the workbook is about to be closed. */
  dispose(): void {
    for (const dispose of this.disposers) dispose();
    this.listeners.clear();
  }

  private spilled(sheetId: string, row: number, column: number): ICellData | null {
    return this.formulas.getArrayFormulaCellData()?.[this.unitId]?.[sheetId]?.[row]?.[column] ?? null;
  }

  private noteCommand(info: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const byEngine = options?.["fromFormula"] === true || options?.["applyFormulaCalculationResult"] === true;
    if (options?.onlyLocal === true || byEngine) return;
    for (const listener of this.listeners) listener({ id: info.id, params: info.params, own: this.writing });
  }
}

/** Waits for `work`, but no longer than the time given. */
async function within(milliseconds: number, work: Promise<void> | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([work, timeout]);
  clearTimeout(timer);
}
