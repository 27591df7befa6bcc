import { DomainFailure } from "../../failure/failure";
import { type MunicipalityCode, type PopulationTable, placeOfYear } from "../../population/population-table";
import { findMunicipality } from "../../population/find-municipality";
import { participationIn } from "../staffing/participation";
import type { Plan, PlanMunicipality } from "../plan";

/** Inhabitants of a gemeente of the plan on 1 January of each year of the population, in the order of its years; null when it was none. */
export type PopulationSeries = readonly (number | null)[];

/**
 * The plan with the inhabitants of its peildatum. Without one the typed inhabitants stay. A gemeente that takes part in none of the
 * plan's years needs no figure and counts for nothing.
 *
 * @throws DomainFailure "unavailable": no population at hand (dataNotLoaded), or a key of PopulationFailures.
 */
export function withPopulation(plan: Plan, population: PopulationTable | undefined): Plan {
  const { populationYear } = plan.settings;
  if (populationYear === null) return plan;
  if (!population) throw new DomainFailure("unavailable", "dataNotLoaded");
  const place = placeOfYear(population, populationYear);
  const taking = takingPart(plan);
  return {
    ...plan,
    municipalities: plan.municipalities.map((one) => ({
      ...one,
      inhabitants: taking.has(one) ? (findMunicipality(population, one.code ?? one.name, populationYear).inhabitants[place] ?? 0) : 0,
    })),
  };
}

/** The figures of all years for the gemeenten of a plan whose peildatum has been filled in, so that a sheet can follow another year. */
export function populationSeries(plan: Plan, population: PopulationTable): readonly PopulationSeries[] {
  const year = plan.settings.populationYear;
  const byCode = new Map(population.municipalities.map((one): [MunicipalityCode, PopulationSeries] => [one.code, one.inhabitants]));
  const taking = takingPart(plan);
  return plan.municipalities.map((one) =>
    year !== null && taking.has(one) ? (byCode.get(findMunicipality(population, one.code ?? one.name, year).code) ?? []) : [],
  );
}

/** Gemeenten whose people count in some year of the plan. */
function takingPart({ settings, municipalities }: Plan): ReadonlySet<PlanMunicipality> {
  const years = Array.from({ length: settings.years }, (_, index) => participationIn(settings.firstYear + index, municipalities));
  return new Set(municipalities.filter((one) => years.some((participation) => participation.get(one))));
}
