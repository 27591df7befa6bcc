import { gooiEnVechtstreekNorm } from "../../data/gooi-en-vechtstreek-norm";
import { bridge, compareScenarios } from "../../domain/plan/compare/compare-scenarios";
import { compareNorm } from "../../domain/norm/result/compare-norm";
import { explain } from "../../domain/plan/explain/explain";
import type { PlanTables, Scenario } from "../../domain/plan/input/plan-tables";
import type { NormTables } from "../../domain/norm/input/norm-tables";
import { normForecast } from "../../domain/norm/result/norm-forecast";
import { scenarioOutcome, type ScenarioOutcome } from "../../domain/plan/outcome/scenario-outcome";
import { parseDay } from "../../domain/time/read-day";
import { benchRow, type BenchRow } from "./bench-row";
import { timeTogether } from "./time-together";

const municipalities = 342;
const scenarioCount = 10;
const measureCount = 20;
const today = parseDay("2026-11-22");

/** Comparing as many scenarios as people can read, with their bridges, and explaining an amount, in a plan of the whole country. */
export function compareBench(): BenchRow[] {
  const tables = nationalPlan();
  const scenarios = Array.from({ length: scenarioCount }, (_, i) => variant(i));
  const outcomeOf = (scenario: Scenario | null) => scenarioOutcome(tables, scenario);
  const base = calculated(outcomeOf(null));
  const norm = normOfMeasures();
  const compare = () => {
    const outcomes = scenarios.map((one) => calculated(outcomeOf(one)));
    return { outcomes, rows: compareScenarios(base, outcomes) };
  };
  const { nanoseconds } = timeTogether({
    compare,
    withNorm: () => {
      const { outcomes, rows } = compare();
      return [rows, compareNorm(normForecast(norm, today), base, outcomes)];
    },
    bridges: () => scenarios.map((one) => bridge(base, one, outcomeOf)),
    explain: () => explain(base, 0, { kind: "gemeente", name: "Gemeente 7" }),
  });
  const size = `of ${String(municipalities)} municipalities`;
  return [
    benchRow(`comparing ${String(scenarioCount)} scenarios ${size}`, nanoseconds.compare / 1e6, "ms", null, { of: "value", atMost: 200 }),
    benchRow(`the same with a norm and ${String(measureCount)} measures`, nanoseconds.withNorm / 1e6, "ms", null, {
      of: "value",
      atMost: 200,
    }),
    benchRow(`bridges of ${String(scenarioCount)} scenarios ${size}`, nanoseconds.bridges / 1e6, "ms", null, { of: "value", atMost: 400 }),
    benchRow(`explaining an amount in a plan ${size}`, nanoseconds.explain / 1e6, "ms", null, { of: "value", atMost: 50 }),
  ];
}

function calculated(outcome: ScenarioOutcome): Extract<ScenarioOutcome, { kind: "calculated" }> {
  if (outcome.kind !== "calculated") throw new Error(`The plan of the benchmark cannot be calculated: ${outcome.kind}.`);
  return outcome;
}

const variant = (i: number): Scenario => ({
  name: `Variant ${String(i)}`,
  overrides: [
    { table: "bijdragen", row: "Werkkamer", column: "waarde", value: 0.4 + i / 100 },
    { table: "instellingen", row: "", column: "uurtarief", value: 80 + i },
  ],
});

/** A series of counts with many measures, in the years of the plan. */
function normOfMeasures(): NormTables {
  const [measure = {}] = gooiEnVechtstreekNorm.maatregelen;
  return {
    ...gooiEnVechtstreekNorm,
    maatregelen: Array.from({ length: measureCount }, (_, i) => ({ ...measure, maatregel: `Maatregel ${String(i)}` })),
  };
}

const nationalPlan = (): PlanTables => ({
  gemeenten: Array.from({ length: municipalities }, (_, i) => ({
    gemeente: `Gemeente ${String(i)}`,
    uitvoeringsdienst: `Dienst ${String(i % 35)}`,
    inwoners: 5_000 + ((i * 7919) % 900_000),
  })),
  uitvoeringsdiensten: Array.from({ length: 35 }, (_, i) => ({ uitvoeringsdienst: `Dienst ${String(i)}`, uren: 8 * (1 + (i % 4)) })),
  bijdragen: [
    { partij: "Ministerie van SZW", soort: "vast", waarde: 885_000, herhaling: "eenmalig" },
    { partij: "Werkkamer", soort: "percentage van rest", waarde: 0.65, afrondenOp: 250 },
  ],
  kosten: [],
  instellingen: { eersteJaar: 2021, uurtarief: 75 },
});
