import type { BenchRow } from "./bench-row";
import { bundleBench } from "./bundle-bench";
import { clientBench } from "./client-bench";
import { compareBench } from "./compare-bench";
import { functionCallBench } from "./function-call-bench";
import { hostBench } from "./host-bench";
import { projectionBench } from "./projection-bench";
import { splitBench } from "./split-bench";

export interface BenchSuite {
  readonly name: string;
  readonly run: () => readonly BenchRow[] | Promise<readonly BenchRow[]>;
}

export const suites: readonly BenchSuite[] = [
  { name: "split", run: splitBench },
  { name: "projection", run: projectionBench },
  { name: "compare", run: compareBench },
  { name: "calls", run: functionCallBench },
  { name: "client", run: clientBench },
  { name: "host", run: hostBench },
  { name: "bundle", run: bundleBench },
];
