import { cellKey, type EngineCell } from "../engine/cells";
import type { CallArgument } from "./cell-values";

/** A call whose answer is under way, and the cells that wait for it. */
export interface PendingCall {
  readonly key: string;
  readonly functionId: string;
  readonly args: readonly CallArgument[];
  readonly cells: Map<string, EngineCell>;
  readonly since: number;
  /** Under which number it was sent; absent: not sent yet. */
  invocation?: number;
}

/** Calls by function and arguments, by invocation and by waiting cell. */
export class PendingCalls {
  private readonly byKey = new Map<string, PendingCall>();
  private readonly byInvocation = new Map<number, PendingCall>();
  private readonly byCell = new Map<string, Set<PendingCall>>();

  get size(): number {
    return this.byKey.size;
  }

  wait(cell: EngineCell, call: Pick<PendingCall, "key" | "functionId" | "args">): void {
    const pending = this.byKey.get(call.key) ?? { ...call, cells: new Map<string, EngineCell>(), since: Date.now() };
    this.byKey.set(call.key, pending);
    const place = cellKey(cell);
    pending.cells.set(place, cell);
    const ofCell = this.byCell.get(place) ?? new Set();
    this.byCell.set(place, ofCell.add(pending));
  }

  /**
   * The cell is calculated anew: what it waited for before no longer concerns it. Calls that nobody waits for and that were not sent are
   * dropped.
   */
  leave(cell: EngineCell): void {
    const place = cellKey(cell);
    for (const call of this.byCell.get(place) ?? []) {
      call.cells.delete(place);
      if (call.cells.size === 0 && call.invocation === undefined) this.byKey.delete(call.key);
    }
    this.byCell.delete(place);
  }

  unsent(): PendingCall[] {
    return [...this.byKey.values()].filter((call) => call.invocation === undefined);
  }

  sent(call: PendingCall, invocation: number): void {
    call.invocation = invocation;
    this.byInvocation.set(invocation, call);
  }

  /** The call that an answer belongs to; undefined when it comes too late. It is no longer pending. */
  settle(invocation: number): PendingCall | undefined {
    const call = this.byInvocation.get(invocation);
    if (call) this.remove(call);
    return call;
  }

  remove(call: PendingCall): void {
    this.byKey.delete(call.key);
    if (call.invocation !== undefined) this.byInvocation.delete(call.invocation);
    for (const place of call.cells.keys()) {
      const calls = this.byCell.get(place);
      calls?.delete(call);
      if (calls?.size === 0) this.byCell.delete(place);
    }
  }

  /** All cells that wait. */
  *cells(): Iterable<EngineCell> {
    for (const call of this.byKey.values()) yield* call.cells.values();
  }

  /** The pane is gone: answers to what was sent will not come, so everything is to be sent again. */
  recall(): void {
    this.byInvocation.clear();
    for (const call of this.byKey.values()) delete call.invocation;
  }

  clear(): void {
    this.byKey.clear();
    this.byInvocation.clear();
    this.byCell.clear();
  }
}
