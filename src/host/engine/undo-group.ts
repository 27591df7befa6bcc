import type { IUndoRedoItem, IUndoRedoService } from "@univerjs/core";
import { replaceMethod } from "./replace-method";

/**
 * Makes one step for undo of everything the host does between `begin` and `end`. The grid pushes a step for every command, keeps no more
 * than
 * twenty, and its own way of batching undoes in the order of doing; so steps are kept here and pushed as one.
 */
export class UndoGroup {
  private steps: IUndoRedoItem[] | undefined;
  private paused = false;
  private push: (step: IUndoRedoItem) => void = () => undefined;
  private readonly restore: () => void;

  constructor(
    service: IUndoRedoService,
    private readonly unitId: string,
  ) {
    this.restore = replaceMethod(service, "pushUndoRedo", (pushUndoRedo) => {
      this.push = (step) => pushUndoRedo.call(service, step);
      return (step) => {
        if (this.steps && !this.paused && step.unitID === unitId) this.steps.push(step);
        else this.push(step);
      };
    });
  }

  begin(): void {
    this.steps = [];
  }

  end(): void {
    const steps = this.steps ?? [];
    this.steps = undefined;
    if (steps.length === 0) return;
    this.push({
      unitID: this.unitId,
      undoMutations: steps.toReversed().flatMap((step) => step.undoMutations),
      redoMutations: steps.flatMap((step) => step.redoMutations),
    });
  }

  /** Waits for `work`; what the user does in the meantime is a step of its own. */
  async outside<T>(work: () => Promise<T>): Promise<T> {
    this.paused = true;
    try {
      return await work();
    } finally {
      this.paused = false;
    }
  }

  /** Gives the service its own behaviour back. */
  dispose(): void {
    this.end();
    this.restore();
  }
}
