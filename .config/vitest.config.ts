import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

const { resolve } = createRequire(import.meta.url);
/** Node takes Fluent's CommonJS build: in its ES modules it misses the file extensions. */
const fluentForNode = [
  { find: /^@fluentui\/react-components$/, replacement: resolve("@fluentui/react-components") },
  { find: /^@fluentui\/react-icons\/svg\/(.+)$/, replacement: resolve("@fluentui/react-icons").replace("index.js", "atoms/svg/$1.js") },
];

const inNode = { setupFiles: ["./.config/same-cases.ts"], testTimeout: 30_000, hookTimeout: 30_000, maxWorkers: 2 };
const inWorkbook = "tests/{host,workbook}/**/*.test.ts";

/** Unit and workbook tests run in Node; the browser tests drive Chromium themselves and need a built host page. */
export default defineConfig({
  test: {
    root: ".",
    pool: "forks",
    reporters: ["default", "./.config/closing-line-reporter.ts"],
    projects: [
      {
        extends: true,
        resolve: { alias: fluentForNode },
        test: {
          ...inNode,
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/e2e/**", inWorkbook],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...inNode,
          name: "workbook",
          include: [inWorkbook],
          // The grid and Microsoft's client are loaded once per process. Each file opens a grid of its own and closes it, which clears what
          // it keeps.
          isolate: false,
          // Before the others: a worker that runs a test of another project in between starts its process anew.
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/e2e/support/build-host.ts"],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 45_000 } },
          // One browser keeps two processors busy; with two of them keys come late, and it saves a minute only.
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
