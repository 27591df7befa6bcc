import { useMemo } from "react";
import { compareNorm, type NormComparison } from "../../domain/compare/compare-norm";
import { readNormForecast, type WorkbookNorm } from "../../workbook/norm-store/read-norm-forecast";
import { currentDay } from "../workbook/current-day";
import { useWorkbookPart } from "../workbook/use-workbook-part";
import type { Comparison } from "./use-comparison";

export interface ComparedNorm extends WorkbookNorm {
  readonly comparison: NormComparison;
}

export interface NormState {
  /** undefined while it is being read; null when the workbook has no norm. */
  readonly norm: ComparedNorm | null | undefined;
  /** Why it could not be read. */
  readonly thrown: unknown;
}

/** The norm of the compared scenarios. It is read and projected once, and again when the workbook changes. */
export function useNormComparison(comparison: Comparison | null): NormState {
  const { read, thrown } = useWorkbookPart(readNorm);
  return useMemo(() => {
    if (!read || !comparison) return { norm: read === null ? null : undefined, thrown };
    return { norm: { ...read, comparison: compareNorm(read.forecast, comparison.base, comparison.outcomes) }, thrown };
  }, [read, thrown, comparison]);
}

const readNorm = (): Promise<WorkbookNorm | null> => readNormForecast(currentDay());
