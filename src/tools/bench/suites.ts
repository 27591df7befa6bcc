import type { BenchRow } from "./bench-row";
import { auditBench } from "./audit-bench";
import { bundleBench } from "./bundle-bench";
import { clientBench } from "./client-bench";
import { compareBench } from "./compare-bench";
import { functionCallBench } from "./function-call-bench";
import { hostBench } from "./host-bench";
import { openingBench } from "./opening-bench";
import { planBench } from "./plan-bench";
import { normBench } from "./norm-bench";
import { projectionBench } from "./projection-bench";
import { solveBench } from "./solve-bench";
import { splitBench } from "./split-bench";

export interface BenchSuite {
  readonly name: string;
  readonly run: () => readonly BenchRow[] | Promise<readonly BenchRow[]>;
}

export const suites: readonly BenchSuite[] = [
  { name: "split", run: splitBench },
  { name: "projection", run: projectionBench },
  { name: "norm", run: normBench },
  { name: "compare", run: compareBench },
  { name: "solve", run: solveBench },
  { name: "plan", run: planBench },
  { name: "opening", run: openingBench },
  { name: "calls", run: functionCallBench },
  { name: "audit", run: auditBench },
  { name: "client", run: clientBench },
  { name: "host", run: hostBench },
  { name: "bundle", run: bundleBench },
];
