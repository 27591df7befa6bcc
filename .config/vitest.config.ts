import { defineConfig } from "vitest/config";

/** Unit and host tests run in Node; the browser tests drive Chromium themselves and need a built host page. */
export default defineConfig({
  test: {
    root: ".",
    pool: "forks",
    reporters: ["default", "./.config/closing-line-reporter.ts"],
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/**/*.test.{ts,tsx}"], exclude: ["tests/e2e/**"] } },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/e2e/support/build-host.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
