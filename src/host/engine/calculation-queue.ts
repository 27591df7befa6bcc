import type { ICommandService, Injector } from "@univerjs/core";
import { privateMembersOf } from "./patches/apply-patches";
import type { FormulaEngine, FormulaSheets } from "./univer-modules";

/** What the grid's starter of calculations keeps to itself. */
interface Starter {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: readonly object[];
  _executingDirtyData: object;
  _generateDirty(commands: readonly object[]): object;
  _mergeDirty(one: object, other: object): object;
}

/** What the engine's calculator keeps to itself. */
interface Calculator {
  readonly _executeLock: { isBusy(): boolean };
}

/**
 * What the engine is asked to calculate and is calculating, of which it gives no notice that differs from one of an earlier
 * calculation.
 */
export class CalculationQueue {
  constructor(
    private readonly injector: Injector,
    private readonly formulaSheets: FormulaSheets,
    private readonly commands: ICommandService,
    private readonly engine: FormulaEngine,
  ) {}

  /** Whether there are changes for which no calculation has been started. */
  get waiting(): boolean {
    return this.starter._waitingCommandQueue.length > 0;
  }

  /** Whether a calculation is going on, or waits for another one to end: two can have been started. */
  get executing(): boolean {
    return privateMembersOf<Calculator>(
      this.injector.get(this.engine.ICalculateFormulaService),
      "CalculateFormulaService",
    )._executeLock.isBusy();
  }

  /**
   * Starts a calculation that the grid would start after a tenth of a second without changes: whoever waits for the result has made all of
   * them.
   * While a calculation is going on the grid's own timer stands, which stops it and begins again.
   */
  startEarly(): void {
    if (!this.waiting || this.executing) return;
    const { starter } = this;
    clearTimeout(starter._setTimeoutKey);
    starter._executingDirtyData = starter._mergeDirty(starter._executingDirtyData, starter._generateDirty(starter._waitingCommandQueue));
    starter._waitingCommandQueue = [];
    void this.commands.executeCommand(
      this.engine.SetFormulaCalculationStartMutation.id,
      { ...starter._executingDirtyData },
      { onlyLocal: true },
    );
  }

  private get starter(): Starter {
    return privateMembersOf<Starter>(this.injector.get(this.formulaSheets.TriggerCalculationController), "TriggerCalculationController");
  }
}
