import type { GridContext } from "../../engine/grid-context";
import type { PageState, Store } from "../state/store";

/** Keeps up whether there is something to undo, and whether the workbook has changes that are not saved. */
export function watchChanges(context: GridContext, state: Store<PageState>): () => void {
  const subscription = context.undo.undoRedoStatus$.subscribe(({ undos, redos }) => {
    // While a cell is edited the steps are those of its text.
    const ofWorkbook = (context.undo.pitchTopUndoElement() ?? context.undo.pitchTopRedoElement())?.unitID;
    if (ofWorkbook !== undefined && ofWorkbook !== context.unitId) return;
    const changed = ofWorkbook !== undefined;
    state.set({ canUndo: undos > 0, canRedo: redos > 0, ...(changed && { unsaved: true }) });
  });
  return () => subscription.unsubscribe();
}
