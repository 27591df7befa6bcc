import { useCallback, useEffect, useRef, useState } from "react";
import { loadPopulation } from "../../../data/population";
import type { Correction } from "../../../domain/audit/finding";
import { applyCorrection, type CorrectionResult } from "../../../workbook/audit/apply-correction";
import { auditPlace, auditWorkbook, type SheetAudit } from "../../../workbook/audit/audit-sheets";
import { selectedPlace, type AuditPlace } from "../../../workbook/audit/audit-place";

/** What is audited: the place where the user was, or all tables. */
type Scope = { readonly kind: "workbook" } | { readonly kind: "place"; readonly place: AuditPlace | null };

export type AuditState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly part: number }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly thrown: unknown }
  | { readonly kind: "done"; readonly scope: Scope; readonly audits: readonly SheetAudit[] };

interface Auditing {
  readonly state: AuditState;
  readonly checkSelection: () => void;
  readonly checkWorkbook: () => void;
  readonly cancel: () => void;
  /** Corrects, and checks the same place again. */
  readonly repair: (audit: SheetAudit, correction: Correction) => Promise<CorrectionResult>;
}

/** Audits the open workbook, one check at a time. */
export function useAudit(): Auditing {
  const [state, setState] = useState<AuditState>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = useCallback(async (find: () => Promise<Scope>, shown: boolean) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    if (shown) setState({ kind: "running", part: 0 });
    const steps = { signal, ...(shown && { progress: (part: number) => !signal.aborted && setState({ kind: "running", part }) }) };
    try {
      const [population, scope] = await Promise.all([loadPopulation(), find()]);
      const audits =
        scope.kind === "workbook"
          ? await auditWorkbook(population, steps)
          : scope.place
            ? await auditPlace(scope.place, population, steps)
            : [];
      if (!signal.aborted) setState({ kind: "done", scope, audits });
    } catch (thrown) {
      // A check that was replaced by another has nothing to say.
      if (running.current === controller) setState(signal.aborted ? { kind: "cancelled" } : { kind: "failed", thrown });
    }
  }, []);

  const checkSelection = useCallback(() => void run(async () => ({ kind: "place", place: await selectedPlace() }), true), [run]);
  const checkWorkbook = useCallback(() => void run(() => Promise.resolve({ kind: "workbook" }), true), [run]);
  const cancel = useCallback(() => running.current?.abort(), []);
  const scope = state.kind === "done" ? state.scope : null;
  const repair = useCallback(
    async (audit: SheetAudit, correction: Correction) => {
      const result = await applyCorrection(audit, correction);
      if (result === "applied" && scope) await run(() => Promise.resolve(scope), false);
      return result;
    },
    [run, scope],
  );
  return { state, checkSelection, checkWorkbook, cancel, repair };
}
