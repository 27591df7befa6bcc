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
