/**
 * Measures speed and size against the budgets: `npm run bench [-- --json] [-- suite ...]`.
 * With --json prints the rows as one array; without, a table. A suite that cannot run is reported and gives exit status 1.
 */
import { parseArgs } from "node:util";
import type { BenchRow } from "./bench/bench-row";
import { printTable } from "./bench/print-table";
import { suites } from "./bench/suites";

const { values, positionals } = parseArgs({ options: { json: { type: "boolean", default: false } }, allowPositionals: true });
const unknown = positionals.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0)
  throw new Error(`No suite called ${unknown.join(", ")}. There are: ${suites.map((suite) => suite.name).join(", ")}.`);

const rows: BenchRow[] = [];
for (const suite of suites) {
  if (positionals.length > 0 && !positionals.includes(suite.name)) continue;
  try {
    rows.push(...(await suite.run()));
  } catch (error) {
    console.error(`The suite "${suite.name}" could not run: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
console.log(values.json ? JSON.stringify(rows, null, 1) : printTable(rows));
