// Run by hand: npx tsx tests/domain/audit/layouts/measure.ts [correct] [planted] [first seed] [verbose]

import { loadPopulation } from "../../../../src/data/population";
import { findingsIn, judge } from "./audit-book";
import { anyLayout } from "./layouts";
import { plantErrors } from "./plant-errors";

const [correct = 200, planted = 250, first = 0, verbose = 1] = process.argv.slice(2).map(Number);
const population = await loadPopulation();
const say = (line: string) => process.stdout.write(`${line}\n`);
const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
const sorted = (counts: Map<string, number>) => JSON.stringify(Object.fromEntries([...counts].sort((a, b) => b[1] - a[1])));

const alarms = new Map<string, number>();
let started = performance.now();
for (let seed = first; seed < first + correct; seed++) {
  const book = anyLayout(seed);
  const listed = findingsIn(book, population).filter(({ finding }) => finding.weight !== "note");
  for (const { finding, cells } of listed) {
    count(alarms, `${book.name} ${finding.details.kind}`);
    if (verbose > 1) say(`${String(seed)} ${book.name} ${book.style} ${cells[0] ?? ""} ${JSON.stringify(finding.details)}`);
  }
}
say(`correct ${String(correct)}: ${sorted(alarms)} in ${String(Math.round(performance.now() - started))} ms`);

const missed = new Map<string, number>();
const wrong = new Map<string, number>();
let [errors, found, firsts, wrongs, offered] = [0, 0, 0, 0, 0];
started = performance.now();
for (let seed = first; seed < first + planted; seed++) {
  const made = plantErrors(seed);
  const findings = findingsIn(made.book, population);
  const result = judge(made, findings);
  offered += findings.filter(({ finding }) => finding.correction).length;
  errors += made.errors.length;
  found += result.found.length;
  firsts += result.first ? 1 : 0;
  wrongs += result.wrong.length;
  for (const kind of result.missed) count(missed, `${kind} ${made.book.name}`);
  for (const line of result.wrong) count(wrong, `${line.split(" ")[0] ?? ""} ${made.book.name}`);
  if (verbose > 2 && (result.missed.length > 0 || !result.first || result.wrong.length > 0))
    say(
      [
        `${String(seed)} ${made.book.name} ${made.book.style} missed [${result.missed.join()}] first ${String(result.first)}`,
        ...made.errors.map(
          (one) => `    planted ${one.kind} ${one.cells.join()}: ${JSON.stringify(one.was)} -> ${JSON.stringify(one.became)}`,
        ),
        ...result.wrong.map((line) => `    WRONG ${line}`),
        ...findings.slice(0, 4).map(({ finding, cells }) => `    found ${cells.slice(0, 3).join()} ${JSON.stringify(finding.details)}`),
      ].join("\n"),
    );
}
say(
  `planted ${String(planted)}: ${String(found)} of ${String(errors)} found, first in ${String(firsts)}, ${String(wrongs)} of ${String(offered)} wrong`,
);
say(`missed ${sorted(missed)}`);
say(`wrong ${sorted(wrong)}`);
say(`${String(Math.round(performance.now() - started))} ms`);
