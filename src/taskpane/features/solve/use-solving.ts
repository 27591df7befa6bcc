import { useCallback, useEffect, useRef, useState } from "react";
import type { Solution } from "../../../domain/plan/solve/value-search";
import { solving, type SolveRequest } from "../../../domain/plan/solve/solve";
import { breathe } from "../../../workbook/audit/work-in-steps";

export type SolvingState =
  | { readonly kind: "idle" | "cancelled" }
  /** Between 0 and 1: which part of the values has been judged. */
  | { readonly kind: "running"; readonly part: number }
  | { readonly kind: "done"; readonly request: SolveRequest; readonly solution: Solution };

/** Milliseconds of work before the page may draw and hear clicks again. */
const slice = 40;

/** Calculates back without keeping the page from drawing, one question at a time. */
export function useSolving(): {
  readonly state: SolvingState;
  readonly start: (request: SolveRequest) => void;
  readonly cancel: () => void;
  readonly reset: () => void;
} {
  const [state, setState] = useState<SolvingState>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback((request: SolveRequest) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    workThrough(request, controller.signal, (next) => {
      if (running.current === controller) setState(next);
    }).catch((thrown: unknown) => {
      // Whoever stopped the work has said what is shown now; a defect is for the boundary around the pane.
      if (running.current === controller)
        setState(() => {
          throw thrown;
        });
    });
  }, []);
  const stop = useCallback((next: SolvingState) => {
    running.current?.abort();
    running.current = null;
    setState(next);
  }, []);
  const cancel = useCallback(() => stop({ kind: "cancelled" }), [stop]);
  const reset = useCallback(() => stop({ kind: "idle" }), [stop]);
  return { state, start, cancel, reset };
}

async function workThrough(request: SolveRequest, signal: AbortSignal, tell: (state: SolvingState) => void): Promise<void> {
  const work = solving(request);
  for (;;) {
    const stopAt = performance.now() + slice;
    let step = work.next();
    while (!step.done && performance.now() < stopAt) step = work.next();
    if (step.done) return tell({ kind: "done", request, solution: step.value });
    tell({ kind: "running", part: step.value });
    await breathe(signal);
  }
}
