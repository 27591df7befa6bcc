import type { Plan } from "../domain/plan/plan";
import type { PopulationSource, PopulationTable } from "../domain/population/population-table";

/** Where the inhabitants of a plan come from: figures of a year, either taken from there or found to be equal to it. */
export interface InhabitantsSource {
  readonly source: PopulationSource;
  /** Whether the plan itself names the year. */
  readonly named: boolean;
}

/**
 * The source of a plan's inhabitants, as far as it can be told. Typed inhabitants have one only when every gemeente has exactly the figure
 * of
 * the same year, and no other year fits as well.
 */
export function inhabitantsSource({ settings, municipalities }: Plan, population: PopulationTable | undefined): InhabitantsSource | null {
  if (!population) return null;
  const sourceOf = (year: number | undefined) => population.sources.find((one) => one.year === year);
  const named = settings.populationYear;
  if (named !== null) {
    const source = sourceOf(named);
    return source ? { source, named: true } : null;
  }
  const byCode = new Map(population.municipalities.map((one) => [one.code, one.inhabitants]));
  const equal = population.years.filter((_, place) =>
    municipalities.every((one) => one.code !== null && byCode.get(one.code)?.[place] === one.inhabitants),
  );
  const source = equal.length === 1 ? sourceOf(equal[0]) : undefined;
  return source ? { source, named: false } : null;
}
