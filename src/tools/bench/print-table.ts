import type { BenchRow } from "./bench-row";

/** The rows as a table for people. */
export function printTable(rows: readonly BenchRow[]): string {
  const heading = ["", "what", "value", "unit", "ratio", "to", "budget"];
  const lines = rows.map((row) => [
    row.ok ? "ok" : "MISSED",
    row.name,
    shortNumber(row.value),
    row.unit,
    row.ratio === null ? "" : `${shortNumber(row.ratio)}x`,
    row.ratioTo ?? "",
    row.budget ?? "",
  ]);
  const widths = heading.map((_, column) => Math.max(...[heading, ...lines].map((line) => line[column]?.length ?? 0)));
  return [heading, ...lines]
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Three digits are all that a timing is worth. */
function shortNumber(value: number): string {
  return value.toLocaleString("en", { maximumSignificantDigits: 3 });
}
