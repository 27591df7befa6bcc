import type { Reporter, TestModule } from "vitest/node";

/** Ends every run with one plain line, so that whoever reads a log sees at once how many tests ran. */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    let brokenFiles = 0;
    for (const module of modules) {
      if (module.errors().length) brokenFiles++;
      for (const test of module.children.allTests()) count[test.result().state]++;
    }
    const skipped = count.skipped + count.pending;
    process.stdout.write(`\n${count.passed} passed, ${count.failed + brokenFiles} failed${skipped ? `, ${skipped} skipped` : ""}\n`);
  }
}
