import { gooiEnVechtstreek2017 } from "../../data/gooi-en-vechtstreek";
import { explain } from "../../domain/plan/explain/explain";
import { scenarioOutcome } from "../../domain/plan/outcome/scenario-outcome";
import type { PlanTables } from "../../domain/plan/input/plan-tables";
import { solving, type SolveRequest } from "../../domain/plan/solve/solve";
import { solveParameters, type SolveParameter } from "../../domain/plan/solve/solve-parameter";
import type { SolveTarget } from "../../domain/plan/solve/target";
import { benchRow, type BenchRow } from "./bench-row";
import { median } from "./time-together";

const municipalities = 342;
const years = 10;
const measuredRounds = 3;
/** What people may wait for an answer with a progress bar in sight, and the page for its turn to draw in between. */
const [answerMilliseconds, turnMilliseconds] = [5000, 100];

type Kind = SolveParameter["kind"];

/** Calculating back in the plan of 2017 and in one of the whole country, and explaining an amount there. */
export function solveBench(): BenchRow[] {
  const country = calculated(nationalPlan(0));
  const byHours = calculated(nationalPlan(0.5));
  const size = `${String(municipalities)} municipalities with bounds, ${String(years)} years`;
  return [
    ...rowsOf("the plan of 2017", calculated(gooiEnVechtstreek2017), ["percentage", "vast", "uurtarief", "uren"], {
      kind: "gemeente",
      name: "Wijdemeren",
    }),
    ...rowsOf(size, country, ["percentage", "vast", "uurtarief", "uren"], { kind: "gemeente", name: "Gemeente 7" }),
    ...rowsOf(`${size}, key by hours`, byHours, ["uren"], { kind: "gemeente", name: "Gemeente 7" }),
    benchRow(
      `explaining an amount of ${size}`,
      timed(() => explain(country, years - 1, { kind: "gemeente", name: "Gemeente 7" })),
      "ms",
      null,
      { of: "value", atMost: 50 },
    ),
  ];
}

type Calculated = ReturnType<typeof calculated>;

function calculated(tables: PlanTables) {
  const outcome = scenarioOutcome(tables, null);
  if (outcome.kind !== "calculated") throw new Error(`The plan of the benchmark cannot be calculated: ${outcome.kind}.`);
  return outcome;
}

/** What it takes for the gemeente to pay half of what it pays now. */
function rowsOf(
  what: string,
  { plan, result }: Calculated,
  kinds: readonly Kind[],
  target: SolveTarget & { kind: "gemeente" },
): BenchRow[] {
  const parameters = solveParameters(plan, Math.max(...result.years.map((year) => year.costs.total)));
  const now = Math.max(
    ...result.years.flatMap((year) => year.municipalities.filter((one) => one.municipality === target.name).map((one) => one.amount)),
  );
  return kinds.flatMap((kind) => {
    const parameter = parameters.find((one) => one.kind === kind);
    if (!parameter) throw new Error(`The plan of the benchmark has no ${kind}.`);
    const turns: number[] = [];
    const answer = timed(() => turns.push(longestTurn({ plan, result, target, limit: now / 2, parameter })));
    return [
      benchRow(`calculating back ${kind} in ${what}`, answer, "ms", null, { of: "value", atMost: answerMilliseconds }),
      benchRow("longest part of it without a pause", median(turns.slice(1)), "ms", null, { of: "value", atMost: turnMilliseconds }),
    ];
  });
}

function longestTurn(request: SolveRequest): number {
  const work = solving(request);
  let longest = 0;
  for (;;) {
    const start = performance.now();
    const step = work.next();
    longest = Math.max(longest, performance.now() - start);
    if (step.done) return longest;
  }
}

function timed(run: () => unknown): number {
  const times = Array.from({ length: measuredRounds + 1 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return median(times.slice(1));
}

const nationalPlan = (keyByHours: number): PlanTables => ({
  gemeenten: Array.from({ length: municipalities }, (_, i) => ({
    gemeente: `Gemeente ${String(i)}`,
    uitvoeringsdienst: `Dienst ${String(i % 35)}`,
    inwoners: 5_000 + ((i * 7919) % 900_000),
    minimum: i % 50 === 0 ? 100 : null,
    maximum: i % 3 === 0 ? 20_000 + i * 100 : null,
  })),
  uitvoeringsdiensten: Array.from({ length: 35 }, (_, i) => ({ uitvoeringsdienst: `Dienst ${String(i)}`, uren: 8 * (1 + (i % 4)) })),
  bijdragen: [
    { partij: "Ministerie van SZW", soort: "vast", waarde: 885_000 },
    { partij: "Werkkamer", soort: "percentage van rest", waarde: 0.65, afrondenOp: 250 },
  ],
  kosten: [],
  instellingen: {
    eersteJaar: 2027,
    aantalJaren: years,
    uurtarief: 75,
    index: 0.02,
    sleutelInwoners: 1 - keyByHours,
    sleutelUren: keyByHours,
  },
});
