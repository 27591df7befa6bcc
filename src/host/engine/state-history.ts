import type { ICommandService, IMutation, IUndoRedoService } from "@univerjs/core";
import type { WorkbookState } from "./workbook-state";

interface RestoreParams {
  readonly unitId: string;
  readonly state: WorkbookState;
}

const MUTATION_TYPE = 2;
const RESTORE_ID = "host.mutation.restore-workbook-state";

/**
 * Keeps the workbook's state that is not the grid's own, and makes undo cover it: what changed between `begin` and `end` is pushed as a
 * step with
 * the whole state before and after.
 */
export class StateHistory {
  private before: string | undefined;
  private copy: WorkbookState | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly unregister: () => void;

  constructor(
    commands: ICommandService,
    private readonly undo: IUndoRedoService,
    private readonly unitId: string,
    private current: WorkbookState,
  ) {
    const restore: IMutation<RestoreParams> = {
      id: `${RESTORE_ID}.${unitId}`,
      type: MUTATION_TYPE,
      handler: (_accessor, params) => this.restore(params.state),
    };
    const registration = commands.registerCommand(restore);
    this.unregister = () => registration.dispose();
  }

  get state(): WorkbookState {
    return this.current;
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  begin(): void {
    this.copy = structuredClone(this.current);
    this.before = fingerprint(this.current);
  }

  end(): void {
    const { copy, before } = this;
    this.copy = this.before = undefined;
    if (!copy || before === fingerprint(this.current)) return;
    const id = `${RESTORE_ID}.${this.unitId}`;
    const step = (state: WorkbookState) => [{ id, params: { unitId: this.unitId, state } }];
    this.undo.pushUndoRedo({ unitID: this.unitId, undoMutations: step(copy), redoMutations: step(structuredClone(this.current)) });
    this.notify();
  }

  dispose(): void {
    this.unregister();
    this.listeners.clear();
  }

  private restore(state: WorkbookState): boolean {
    this.current = structuredClone(state);
    // An undo while a batch is under way is not the batch's doing.
    if (this.copy) this.begin();
    this.notify();
    return true;
  }

  private notify(): void {
    for (const listener of this.listeners) listener();
  }
}

/** Text that is the same for the same state. */
function fingerprint(state: WorkbookState): string {
  return JSON.stringify(state, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
}
