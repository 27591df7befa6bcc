import type { BenchRow } from "./bench-row";
import { splitBench } from "./split-bench";

export interface BenchSuite {
  readonly name: string;
  readonly run: () => readonly BenchRow[] | Promise<readonly BenchRow[]>;
}

export const suites: readonly BenchSuite[] = [{ name: "split", run: splitBench }];
