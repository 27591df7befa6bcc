import { useEffect, useState } from "react";
import type { WorkbookDecisions } from "../../../workbook/store/trail/read-decisions";

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
