import { useState } from "react";
import type { NormTables } from "../../../domain/norm/input/norm-tables";
import { type NormBindingResult, bindNormSelection } from "../../../workbook/store/norm/bind-norm";
import { useNorm } from "./norm-context";

export interface OwnFigures {
  readonly busy: boolean;
  /** What became of the cells that were selected last; null before that. */
  readonly result: NormBindingResult | null;
  readonly use: () => Promise<void>;
}

/** The way to have the selected cells read as a table of the norm. What was found outlives the first view: the tab changes by it. */
export function useOwnFigures(): OwnFigures {
  const { work } = useNorm();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<NormBindingResult | null>(null);
  const use = async () => {
    setBusy(true);
    setResult(null);
    await work(async () => setResult(await bindNormSelection()));
    setBusy(false);
  };
  return { busy, result, use };
}

const blankRows = (count: number) => Array.from({ length: count }, () => ({}));

/** Tables without figures, with rows to type in; blank rows do not count. */
export const roomForFigures: NormTables = {
  norm: blankRows(6),
  realisatie: blankRows(12),
  doelgroep: blankRows(8),
  maatregelen: blankRows(4),
  trechter: blankRows(8),
  screening: blankRows(5),
  uitgangspunten: null,
};
