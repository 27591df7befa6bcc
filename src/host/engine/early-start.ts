import type { ICommandService } from "@univerjs/core";
import type { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { FormulaEngine } from "./univer-modules";

/** What the grid's starter of calculations keeps to itself. */
interface Starter {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: readonly object[];
  _executingDirtyData: object;
  readonly _executionInProgressParams: object | null | undefined;
  _generateDirty(commands: readonly object[]): object;
  _mergeDirty(one: object, other: object): object;
}

/**
 * Starts a calculation that the grid would start after a tenth of a second without changes: whoever waits for the result has made all of them.
 * While a calculation is going on the grid's own timer stands, which stops it and begins again.
 */
export function startEarly(controller: TriggerCalculationController, commands: ICommandService, engine: FormulaEngine): void {
  const starter = controller as unknown as Starter;
  if (starter._waitingCommandQueue.length === 0 || starter._executionInProgressParams) return;
  clearTimeout(starter._setTimeoutKey);
  starter._executingDirtyData = starter._mergeDirty(starter._executingDirtyData, starter._generateDirty(starter._waitingCommandQueue));
  starter._waitingCommandQueue = [];
  void commands.executeCommand(engine.SetFormulaCalculationStartMutation.id, { ...starter._executingDirtyData }, { onlyLocal: true });
}
