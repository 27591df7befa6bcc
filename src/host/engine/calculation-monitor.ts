import type { ICommandInfo, ICommandService, IExecutionOptions } from "@univerjs/core";
import type { CalculationQueue } from "./calculation-queue";
import type { FormulaEngine } from "./univer-modules";

/** Changes of format alone, for which the engine does not calculate. */
const FORMAT_TRIGGERS: ReadonlySet<unknown> = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);
/** How soon to look again whether the engine has ended. */
const LOOK_AGAIN_MS = 10;
const SET_RANGE_VALUES = "sheet.mutation.set-range-values";

/**
 * Knows whether the engine still has something to calculate. The engine gathers changes for a tenth of a second before it starts and says
 * nothing in the meantime, so its own notice of completion looks the same as one of an earlier calculation.
 */
export class CalculationMonitor {
  private isDue = false;
  private running = false;
  private interrupted = false;
  private waiting: (() => void)[] = [];
  private readonly stopListening: () => void;

  constructor(
    private readonly commands: ICommandService,
    private readonly engine: FormulaEngine,
    private readonly queue: Pick<CalculationQueue, "waiting" | "executing">,
    private readonly causesCalculation: (commandId: string) => boolean,
  ) {
    const listener = commands.onCommandExecuted((info, options) => this.note(info, options));
    this.stopListening = () => listener.dispose();
  }

  /** Whether something is to be calculated that has not begun. */
  get due(): boolean {
    return this.isDue;
  }

  get busy(): boolean {
    return this.isDue || this.running;
  }

  idle(): Promise<void> {
    return this.busy ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }

  /** Has the engine calculate what `dirty` says, together with what else is due. */
  trigger(dirty: { dirtyRanges?: object[]; forceCalculation?: boolean }): void {
    this.isDue = true;
    const start = this.engine.SetTriggerFormulaCalculationStartMutation.id;
    void this.commands.executeCommand(start, { commands: [], dirtyRanges: [], ...dirty }, { onlyLocal: true });
  }

  dispose(): void {
    this.stopListening();
    this.isDue = this.running = false;
    this.release();
  }

  private note(info: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const { SetFormulaCalculationStartMutation, SetFormulaCalculationStopMutation, SetFormulaCalculationNotificationMutation } =
      this.engine;
    if (this.causesCalculation(info.id) && !isExempt(info, options)) this.isDue = true;
    else if (info.id === SetFormulaCalculationStartMutation.id) this.started();
    else if (info.id === SetFormulaCalculationStopMutation.id) this.interrupted = this.isDue;
    else if (info.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = info.params as { functionsExecutedState?: number };
      if (functionsExecutedState !== undefined) this.ended(functionsExecutedState);
    }
  }

  private started(): void {
    // What came after the changes that this calculation is for is still due.
    this.isDue = this.queue.waiting;
    this.running = true;
    this.interrupted = false;
  }

  private ended(state: number): void {
    // The engine restarts after it has stopped. When it was done before it saw the request to stop, it forgets what was due.
    if (this.interrupted && state !== this.engine.FormulaExecutedStateType.STOP_EXECUTION) {
      this.interrupted = false;
      this.trigger({ forceCalculation: true });
    }
    setTimeout(() => this.look(), 0);
  }

  /**
   * The engine reports twice a calculation that was stopped, and of each of two that were started after each other: it has ended when it
   * does nothing any more.
   */
  private look(): void {
    if (this.running && this.queue.executing) setTimeout(() => this.look(), LOOK_AGAIN_MS);
    else {
      this.running = false;
      this.release();
    }
  }

  private release(): void {
    if (this.busy) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

function isExempt(info: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  if (info.id !== SET_RANGE_VALUES) return false;
  const { trigger } = info.params as { trigger?: string };
  return options?.onlyLocal === true || FORMAT_TRIGGERS.has(trigger);
}
