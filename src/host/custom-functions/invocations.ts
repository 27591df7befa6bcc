import { type EngineCell, cellKey } from "../engine/cells";
import type { HostMessage } from "../rich-api/protocol";
import { type CallArgument, CellError, type Value } from "./cell-values";
import { type ResultTuple, resultOf } from "./function-result";
import { PaneFunctions, type PaneWindow } from "./pane-functions";
import { type PendingCall, PendingCalls } from "./pending-calls";
import { ResultCache } from "./result-cache";

/** Excel nests functions no deeper, so a formula needs no more rounds to have all its answers. */
const MOST_ROUNDS = 64;

/**
 * Counts how often cells got an answer since the workbook was last changed. An argument that differs at every calculation (RAND) asks anew
 * each time
 * an answer comes; after the most rounds a formula can need, the last answer stands.
 */
export class Rounds {
  private readonly rounds = new Map<string, { count: number; value: Value }>();

  answered(cells: Iterable<EngineCell>, functionId: string, value: Value): void {
    for (const cell of cells) {
      const key = roundKey(cell, functionId);
      this.rounds.set(key, { count: (this.rounds.get(key)?.count ?? 0) + 1, value });
    }
  }

  /** The answer to content oneself with; undefined as long as it makes sense to ask. */
  lastAnswer(cell: EngineCell, functionId: string): Value | undefined {
    const round = this.rounds.get(roundKey(cell, functionId));
    return round && round.count >= MOST_ROUNDS ? round.value : undefined;
  }

  /** The workbook was changed. */
  restart(): void {
    this.rounds.clear();
  }
}

function roundKey(cell: EngineCell, functionId: string): string {
  return `${functionId}@${cellKey(cell)}`;
}

const CUSTOM_FUNCTION_CATEGORY = 1;
const INVOKE_MESSAGE = 1000;
const ASSOCIATION_RETRY_MS = 100;

interface InvocationOptions {
  /** How long a function may be missing in the pane before its cells show #NAME?. */
  readonly associationTimeoutMs: number;
  readonly cacheSize: number;
  post(messages: HostMessage[]): void;
  /** Answers came in: these cells are to be calculated anew. */
  recalculate(cells: EngineCell[]): void;
  /** Cells to calculate anew when the last answer has come. */
  suspects(): EngineCell[];
  /** A cell's address as the function sees it: `Blad1!B2`. */
  addressOf(cell: EngineCell): string;
}

/** Calls the pane's functions: all calls of one calculation in one message, each once however many cells ask for it. */
export class Invocations {
  readonly pending = new PendingCalls();
  readonly counts = { invocations: 0, messages: 0, answers: 0 };
  private readonly cache: ResultCache;
  private readonly rounds = new Rounds();
  private pane: PaneFunctions | undefined;
  private ready = false;
  private readyAt = 0;
  private next = 1;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: (() => void)[] = [];
  /** Cells that show #NAME? because their function was missing, to be calculated when it appears. */
  private readonly unnamed = new Map<string, EngineCell[]>();

  constructor(private readonly options: InvocationOptions) {
    this.cache = new ResultCache(options.cacheSize);
  }

  /** Calls whose answer is to be expected: none while there is no pane to give it. */
  get busy(): boolean {
    return this.ready && this.pending.size > 0;
  }

  idle(): Promise<void> {
    return this.busy ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }

  /** The result of a call, or undefined while it is under way; then the cell is calculated anew when it is there. */
  request(functionId: string, args: readonly CallArgument[], cell: EngineCell): Value | undefined {
    const key = `${functionId}\u0000${JSON.stringify(args)}`;
    const known = this.cache.get(key);
    const value = known === undefined ? this.rounds.lastAnswer(cell, functionId) : known;
    if (value !== undefined) return value;
    this.pending.wait(cell, { key, functionId, args });
    return undefined;
  }

  /** The workbook was changed. */
  changed(): void {
    this.rounds.restart();
  }

  /** A pane was opened; what was asked before it says that it is ready is kept. */
  connect(pane: PaneWindow): void {
    this.disconnect();
    this.pane = new PaneFunctions(pane, () => this.associated());
  }

  /** The pane was closed or is loaded anew. Its functions may have changed, so nothing that is known stays known. */
  disconnect(): void {
    this.ready = false;
    this.pane = undefined;
    this.pending.recall();
    this.cache.clear();
    this.release();
  }

  /** The pane's custom functions runtime has started. */
  start(): void {
    this.ready = true;
    this.readyAt = Date.now();
    if (this.pending.size > 0) this.schedule(0);
  }

  answer(results: readonly ResultTuple[]): void {
    this.counts.answers++;
    const cells: EngineCell[] = [];
    for (const result of results) {
      const call = this.pending.settle(result[0]);
      if (!call) continue;
      const value = resultOf(result);
      this.cache.set(call.key, value);
      this.rounds.answered(call.cells.values(), call.functionId, value);
      cells.push(...call.cells.values());
    }
    if (this.pending.size === 0) cells.push(...this.options.suspects());
    if (cells.length > 0) this.options.recalculate(cells);
    this.release();
  }

  /** A calculation is over: what it asked for goes out together. The engine pauses in between, so it cannot go earlier. */
  calculated(): void {
    this.cache.forgetShownFailures();
    if (this.pending.unsent().length > 0) this.schedule(0);
  }

  /** Another workbook was opened: nothing in it waits yet. */
  forgetCells(): void {
    this.pending.clear();
    this.rounds.restart();
    this.unnamed.clear();
    this.release();
  }

  private schedule(milliseconds: number): void {
    if (!this.ready || this.timer !== undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.flush();
    }, milliseconds);
  }

  private flush(): void {
    if (!this.ready) return;
    const present: PendingCall[] = [];
    const missing: PendingCall[] = [];
    for (const call of this.pending.unsent()) (this.pane?.has(call.functionId) ? present : missing).push(call);
    this.invoke(present);
    this.giveUp(missing.filter((call) => Date.now() - Math.max(this.readyAt, call.since) >= this.options.associationTimeoutMs));
    if (this.pending.unsent().length > 0) this.schedule(ASSOCIATION_RETRY_MS);
  }

  private invoke(calls: readonly PendingCall[]): void {
    if (calls.length === 0) return;
    const messages = calls.map((call) => {
      const invocation = this.next++;
      this.pending.sent(call, invocation);
      const [cell] = call.cells.values();
      const address = cell ? this.options.addressOf(cell) : null;
      const message = [invocation, call.functionId, call.args, address, 0, null];
      return { messageCategory: CUSTOM_FUNCTION_CATEGORY, messageType: INVOKE_MESSAGE, targetId: "", message };
    });
    this.counts.invocations += messages.length;
    this.counts.messages++;
    this.options.post(messages);
  }

  private giveUp(calls: readonly PendingCall[]): void {
    if (calls.length === 0) return;
    const cells: EngineCell[] = [];
    for (const call of calls) {
      this.pending.remove(call);
      this.cache.set(call.key, new CellError("#NAME?"));
      this.unnamed.set(call.functionId, [...(this.unnamed.get(call.functionId) ?? []), ...call.cells.values()]);
      cells.push(...call.cells.values());
    }
    this.options.recalculate(cells);
    this.release();
  }

  private associated(): void {
    this.schedule(0);
    const appeared = [...this.unnamed].filter(([functionId]) => this.pane?.has(functionId));
    for (const [functionId] of appeared) this.unnamed.delete(functionId);
    const cells = appeared.flatMap(([, waiting]) => waiting);
    if (cells.length > 0) this.options.recalculate(cells);
  }

  private release(): void {
    if (this.busy) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
