import { useCallback, useEffect, useState } from "react";
import { type WorkbookDecisions, readDecisions } from "../../../workbook/store/trail/read-decisions";

type DecisionsState =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly thrown: unknown }
  | { readonly kind: "ready"; readonly decisions: WorkbookDecisions };

/** The trail and decisions of the open workbook; read again whenever the plan was, as both live in its sheets. */
export function useDecisions(plan: unknown): { readonly state: DecisionsState; readonly reload: () => Promise<void> } {
  const [state, setState] = useState<DecisionsState>({ kind: "loading" });
  const reload = useCallback(
    () =>
      readDecisions().then(
        (decisions) => setState({ kind: "ready", decisions }),
        (thrown: unknown) => setState({ kind: "failed", thrown }),
      ),
    [],
  );
  useEffect(() => void reload(), [plan, reload]);
  return { state, reload };
}

/** The decisions of the open workbook, read once for all that show a status, after the view itself; null until then. */
export function useLazyDecisions(plan: unknown): WorkbookDecisions | null {
  const [decisions, setDecisions] = useState<WorkbookDecisions | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const show = (found: WorkbookDecisions | null) => void (isCurrent && setDecisions(found));
    void import("../../../workbook/store/trail/read-decisions").then(({ readDecisions }) => readDecisions()).then(show, () => show(null));
    return () => {
      isCurrent = false;
    };
  }, [plan]);
  return decisions;
}
