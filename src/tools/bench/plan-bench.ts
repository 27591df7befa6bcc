import { loadPopulation } from "../../data/population";
import type { Override, PlanTables, Scenario } from "../../domain/plan/input/plan-tables";
import { scenarioOutcome } from "../../domain/plan/outcome/scenario-outcome";
import type { PopulationTable } from "../../domain/population/population-table";
import { benchRow, type BenchRow } from "./bench-row";
import { timeTogether } from "./time-together";

const country = 342;
const scenarioCount = 10;
/** Between a key being pressed and the pane's new figures. */
const budgetMilliseconds = 100;

/**
 * What the pane calculates when someone types: the base and every scenario of a plan for all gemeenten, from their cells to their amounts.
 */
export async function planBench(): Promise<BenchRow[]> {
  const population = await loadPopulation();
  const tables = planOf(population);
  const answer = (scenarios: readonly Scenario[]) => () => [null, ...scenarios].map((scenario) => calculated(tables, scenario, population));
  const { nanoseconds } = timeTogether({
    mixed: answer(variants("waarde")),
    bounded: answer(variants("maximum")),
    peildatum: answer(variants("peiljaar")),
  });
  const row = (what: string, value: number) =>
    benchRow(`${String(country)} gemeenten × ${String(scenarioCount)} scenarios, ${what}`, value / 1e6, "ms", null, {
      of: "value",
      atMost: budgetMilliseconds,
    });
  return [
    row("by inhabitants and by a mixed key", nanoseconds.mixed),
    row("with a maximum each, three years", nanoseconds.bounded),
    row("each on another peildatum", nanoseconds.peildatum),
  ];
}

function calculated(tables: PlanTables, scenario: Scenario | null, population: PopulationTable): unknown {
  const outcome = scenarioOutcome(tables, scenario, population);
  if (outcome.kind !== "calculated") throw new Error(`The plan to measure could not be calculated: ${outcome.kind}.`);
  return outcome.result;
}

/** All gemeenten of the newest year, over thirty-five diensten, with three contributions. */
function planOf({ municipalities, years }: PopulationTable): PlanTables {
  // The first that existed in every year, so that every peildatum has figures for them.
  const lasting = municipalities.filter((one) => one.inhabitants.every((inhabitants) => inhabitants !== null));
  const dienst = (index: number) => `Dienst ${String((index % 35) + 1)}`;
  return {
    gemeenten: Array.from({ length: country }, (_, index) => {
      const one = lasting[index % lasting.length];
      const again = index >= lasting.length;
      return {
        gemeente: again ? `${one?.name ?? ""} (2)` : (one?.name ?? ""),
        code: one?.code ?? null,
        uitvoeringsdienst: dienst(index),
        inwoners: one?.inhabitants[years.length - 1] ?? 0,
        doelgroep: 40 + ((index * 7919) % 97),
      };
    }),
    uitvoeringsdiensten: Array.from({ length: 35 }, (_, index) => ({ uitvoeringsdienst: dienst(index), uren: 16 })),
    bijdragen: [
      { partij: "Ministerie van SZW", soort: "vast", waarde: 500_000, herhaling: "eenmalig" },
      { partij: "UWV", soort: "percentage van totaal", waarde: 0.1, herhaling: "jaarlijks" },
      { partij: "Werkkamer", soort: "percentage van rest", waarde: 0.65, afrondenOp: 250, herhaling: "jaarlijks" },
    ],
    kosten: [{ omschrijving: "Opleiding", bedrag: 1250, herhaling: "jaarlijks" }],
    instellingen: { eersteJaar: 2026, uurtarief: 80, eenheid: 0.01 },
  };
}

function variants(kind: "waarde" | "maximum" | "peiljaar"): Scenario[] {
  const setting = (column: string, value: number): Override => ({ table: "instellingen", row: "", column, value });
  return Array.from({ length: scenarioCount }, (_, index): Scenario => {
    const overrides: Record<typeof kind, readonly Override[]> = {
      waarde:
        index % 2
          ? [setting("sleutelInwoners", 0.4), setting("sleutelUren", 0.3), setting("sleutelDoelgroep", 0.2), setting("sleutelGelijk", 0.1)]
          : [{ table: "bijdragen", row: "Werkkamer", column: "waarde", value: 0.5 + index / 100 }],
      maximum: [
        setting("aantalJaren", 3),
        ...["Amsterdam", "Rotterdam", "Utrecht"].map((row): Override => ({
          table: "gemeenten",
          row,
          column: "maximum",
          value: 1000 + index,
        })),
      ],
      peiljaar: [setting("peiljaar", 2016 + index)],
    };
    return { name: `Scenario ${String(index + 1)}`, overrides: overrides[kind] };
  });
}
