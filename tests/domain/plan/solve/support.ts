import { applyScenario, scenarioOutcome } from "../../../../src/domain/plan/outcome/scenario-outcome";
import type { Override, PlanTables } from "../../../../src/domain/plan/input/plan-tables";
import type { PopulationTable } from "../../../../src/domain/population/population-table";
import type { Solution } from "../../../../src/domain/plan/solve/value-search";
import { solve } from "../../../../src/domain/plan/solve/solve";
import { solveParameters, type SolveParameter } from "../../../../src/domain/plan/solve/solve-parameter";
import type { SolveTarget } from "../../../../src/domain/plan/solve/target";

export function calculatedOf(tables: PlanTables, population?: PopulationTable) {
  const outcome = scenarioOutcome(tables, null, population);
  if (outcome.kind !== "calculated") throw new Error(JSON.stringify(outcome));
  return outcome;
}

export function parametersOf(tables: PlanTables, population?: PopulationTable): SolveParameter[] {
  const { plan, result } = calculatedOf(tables, population);
  return solveParameters(plan, Math.max(...result.years.map((year) => year.costs.total)));
}

export function parameterOf(tables: PlanTables, kind: SolveParameter["kind"], name = "", population?: PopulationTable): SolveParameter {
  const found = parametersOf(tables, population).find((one) => one.kind === kind && one.name === name);
  if (!found) throw new Error(`no parameter ${kind} ${name}`);
  return found;
}

export function solved(
  tables: PlanTables,
  target: SolveTarget,
  limit: number,
  parameter: SolveParameter,
  population?: PopulationTable,
): Solution {
  const { plan, result } = calculatedOf(tables, population);
  return solve({ plan, result, target, limit, parameter });
}

/** A year of the target: euros, over the people that they are counted for. */
export interface YearAmount {
  readonly year: number;
  readonly amount: number;
  readonly people: number;
}

/** What the target comes to in every year when a value is put in the tables, as a scenario would; null when that cannot be calculated. */
export function putBack(
  tables: PlanTables,
  cell: Omit<Override, "value">,
  value: number,
  target: SolveTarget,
  population?: PopulationTable,
): YearAmount[] | null {
  const outcome = scenarioOutcome(applyScenario(tables, { name: "antwoord", overrides: [{ ...cell, value }] }), null, population);
  if (outcome.kind !== "calculated") return null;
  const { plan, result } = outcome;
  return result.years.map(({ year, remainder, municipalities }) => {
    const own = municipalities.find((one) => target.kind === "gemeente" && one.municipality === target.name);
    const amount = target.kind === "gemeente" ? (own?.amount ?? NaN) : remainder;
    return { year, amount, people: target.kind === "perInwoner" ? peopleIn(plan.municipalities, year) : 1 };
  });
}

interface Living {
  readonly name: string;
  readonly inhabitants: number;
  readonly from: number | null;
  readonly until: number | null;
  readonly successor: string | null;
}

/** Counted in another way than the plan does: gemeente by gemeente, following mergers. */
function peopleIn(municipalities: readonly Living[], year: number): number {
  const lives = (one: Living | undefined): boolean => {
    if (!one || (one.from !== null && year < one.from)) return false;
    return (
      one.until === null ||
      year <= one.until ||
      (one.successor !== null && lives(municipalities.find(({ name }) => name === one.successor)))
    );
  };
  return municipalities.filter(lives).reduce((sum, one) => sum + one.inhabitants, 0);
}

/** Whether amount / people is at most a limit, in whole numbers of millionths. */
export function isWithin(years: readonly YearAmount[], limit: number): boolean {
  const millionths = (value: number) => BigInt(Math.round(value * 1e6));
  return years.every(({ amount, people }) => millionths(amount) <= millionths(limit) * BigInt(people));
}

export const worst = (years: readonly YearAmount[]): number => Math.max(...years.map(({ amount, people }) => amount / people));
