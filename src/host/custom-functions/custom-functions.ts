import { cellKey, type EngineCell } from "../engine/cells";
import type { GridContext, PendingWork } from "../engine/grid-context";
import { holdBack, PENDING_ERROR } from "../engine/hold-back";
import { tapResults } from "../engine/result-tap";
import type { FormulaEngine } from "../engine/univer-modules";
import type { HostObject } from "../rich-api/host-object";
import type { HostMessage } from "../rich-api/protocol";
import { type CallArgument, CellError, EngineValues, type Value } from "./cell-values";
import { Circles } from "./circles";
import { ErrorSentences } from "./error-sentences";
import { evaluateFunction } from "./evaluate-function";
import { functionClasses } from "./function-classes";
import type { HostFunction } from "./function-metadata";
import { Invocations } from "./invocations";
import type { PaneWindow } from "./pane-functions";
import { CustomFunctionsRuntime } from "./runtime-service";

export interface CustomFunctionsOptions {
  readonly engine: FormulaEngine;
  readonly functions: readonly HostFunction[];
  /** How long a function may be missing in the pane before its cells show #NAME?. Default 15 s, as Excel waits for an add-in. */
  readonly associationTimeoutMs?: number;
  /** Results that are remembered. */
  readonly cacheSize?: number;
  post(messages: HostMessage[]): void;
}

const ASSOCIATION_TIMEOUT_MS = 15_000;
const CACHE_SIZE = 20_000;
/** Changes after which cells stand elsewhere than their sentences. */
const MOVES = /^sheet\.mutation\.(insert|remove|move|reorder|delete)-/;

/**
 * The add-in's functions in the grid. A formula that calls one gets its result through office.js: calls go out together, results come back
 * into a
 * cache, and the cells that waited are calculated anew.
 */
export class CustomFunctions implements PendingWork {
  readonly service: HostObject;
  private readonly invocations: Invocations;
  private readonly sentences = new ErrorSentences();
  private readonly circles = new Circles();
  private readonly values: EngineValues;
  private grid: GridContext | undefined;
  private evaluating = "";
  private detach: () => void = () => undefined;

  constructor(private readonly options: CustomFunctionsOptions) {
    this.values = new EngineValues(options.engine);
    this.invocations = new Invocations({
      associationTimeoutMs: options.associationTimeoutMs ?? ASSOCIATION_TIMEOUT_MS,
      cacheSize: options.cacheSize ?? CACHE_SIZE,
      post: (messages) => options.post(messages),
      recalculate: (cells) => this.grid?.recalc(cells),
      suspects: () => this.circles.take(),
      addressOf: (cell) => this.addressOf(cell),
    });
    this.service = new CustomFunctionsRuntime(
      () => this.start(),
      (results) => this.invocations.answer(results),
    );
  }

  /** What the grid's presets take as `formula`. */
  formulaOptions(): { function: ReturnType<typeof functionClasses> } {
    const { functions, engine } = this.options;
    const evaluate = (fn: HostFunction, variants: Parameters<typeof evaluateFunction>[1], cell: EngineCell) => {
      this.beginCell(cell);
      return evaluateFunction(fn, variants, cell, this.values, (functionId, args, at) => this.request(functionId, args, at));
    };
    return { function: functionClasses(functions, engine, evaluate) };
  }

  /** Calculates for this workbook from now on. */
  attach(grid: GridContext): void {
    this.detach();
    this.invocations.forgetCells();
    this.sentences.clear();
    this.circles.take();
    this.grid = grid;
    const runtime = grid.injector.get(grid.engine.IFormulaRuntimeService);
    const dependencies = grid.injector.get(grid.engine.IDependencyManagerService);
    const stopTap = tapResults(runtime, grid.engine.FormulaExecuteStageType.CALCULATION_COMPLETED, {
      calculated: (cell, value) => {
        this.evaluating = "";
        this.sentences.take(cell, value);
      },
      completed: (results) => {
        const held = holdBack(results, this.invocations.pending.cells(), {
          unitId: grid.unitId,
          dependencies,
          spillOf: (cell) => grid.spillOf(cell),
          showsValue: (cell) => showsValue(grid, cell),
        });
        const atRest = this.invocations.pending.size === 0 && !grid.calculation.due;
        this.circles.completed(results, grid.unitId, held, atRest);
        this.sentences.commit(held);
        this.invocations.calculated();
      },
    });
    const stopListening = grid.onChange(({ id }) => {
      this.invocations.changed();
      if (MOVES.test(id) && !this.sentences.empty) grid.recalcAll();
    });
    grid.pending = this;
    this.detach = () => {
      stopTap();
      stopListening();
    };
  }

  /** A pane was opened: what formulas ask goes to it once its runtime is ready. */
  connect(pane: PaneWindow): void {
    this.invocations.connect(pane);
  }

  /** The pane's runtime can be called. */
  start(): void {
    this.invocations.start();
  }

  /** The pane was closed: cells keep their values, and what is calculated anew waits for the next pane. */
  disconnect(): void {
    this.invocations.disconnect();
  }

  get busy(): boolean {
    return this.invocations.busy;
  }

  idle(): Promise<void> {
    return this.invocations.idle();
  }

  /** Calls without an answer, also while there is no pane to give one: `busy` does not count those. */
  get waiting(): number {
    return this.invocations.pending.size;
  }

  /** Calls made, messages they went in and answers that came, since the start. */
  get counts(): { readonly invocations: number; readonly messages: number; readonly answers: number } {
    return this.invocations.counts;
  }

  /** The function's own sentence for the error that a cell shows; undefined when it shows none, or one that no function gave. */
  errorAt(sheetId: string, row: number, column: number): string | undefined {
    const sheet = this.grid?.sheetById(sheetId);
    const value = sheet ? this.grid?.value(sheet, row, column) : undefined;
    return typeof value === "string" ? this.sentences.at({ sheetId, row, column }, value) : undefined;
  }

  private addressOf({ sheetId, row, column }: EngineCell): string {
    const name = this.grid?.sheetById(sheetId)?.getSheetName() ?? "";
    return this.options.engine.serializeRangeWithSheet(name, { startRow: row, endRow: row, startColumn: column, endColumn: column });
  }

  private request(functionId: string, args: readonly CallArgument[], cell: EngineCell): Value | undefined {
    const value = this.invocations.request(functionId, args, cell);
    if (value instanceof CellError) this.sentences.note(cell, value);
    return value;
  }

  /** Before the first call in the formula of a cell: what an earlier calculation of it waited for no longer counts. */
  private beginCell(cell: EngineCell): void {
    const key = cellKey(cell);
    if (this.evaluating === key) return;
    this.evaluating = key;
    this.invocations.pending.leave(cell);
  }
}

function showsValue(grid: GridContext, { sheetId, row, column }: EngineCell): boolean {
  const sheet = grid.sheetById(sheetId);
  const value = sheet ? grid.raw(sheet, row, column)?.v : undefined;
  return value !== undefined && value !== null && value !== PENDING_ERROR;
}
