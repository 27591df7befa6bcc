import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { benchRow, type BenchRow } from "./bench-row";

const webpack = path.join("node_modules", "webpack", "bin", "webpack.js");

/** Sizes of what a browser loads, as built for deployment. */
export function bundleBench(): BenchRow[] {
  const folder = mkdtempSync(path.join(tmpdir(), "normplan-bundle-"));
  try {
    const { status, stdout } = spawnSync(process.execPath, [webpack, "--mode", "production", "--output-path", folder], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`the build failed\n${stdout.slice(-2000)}`);
    return bundleRows(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bundleRows(folder: string): BenchRow[] {
  const firstPaint = scriptsOf(path.join(folder, "taskpane.html"));
  const later = readdirSync(folder).filter((file) => file.endsWith(".js") && !firstPaint.includes(file));
  const size = (...files: string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length, 0) / 1024;
  return [
    benchRow("functions.js: all that a first result needs", size("functions.js"), "KB gzip", null, { of: "value", atMost: 40 }),
    benchRow(`first paint of the pane: ${firstPaint.join(" + ")}`, size(...firstPaint), "KB gzip", null, { of: "value", atMost: 150 }),
    { ...benchRow("population.js: loaded apart", size("population.js"), "KB gzip", null, null), ok: later.includes("population.js") },
    benchRow("all else, loaded when needed", size(...later.filter((file) => file !== "population.js")), "KB gzip", null, null),
  ];
}

/** Own scripts that a page loads before it shows anything; a minified page leaves out quotation marks. */
function scriptsOf(page: string): string[] {
  const sources = [...readFileSync(page, "utf8").matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map((match) => match[1] ?? "");
  const own = sources.filter((source) => !source.startsWith("http"));
  if (own.length === 0) throw new Error(`no scripts found in ${path.basename(page)}`);
  return own;
}
