import { useState } from "react";
import { bindNormSelection, type NormBindingResult } from "../../workbook/norm-store/bind-norm";
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
