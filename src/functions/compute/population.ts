import { loadPopulation, loadedPopulation } from "../../data/population";
import { populationOf } from "../../domain/population/find-municipality";
import type { PopulationTable } from "../../domain/population/population-table";
import { municipalitiesOfRegion } from "../../domain/population/regions";
import { type Cells, inCells, placeOf, placed, range, shapedAs, single } from "../edge/cells";
import { optionalYear } from "../edge/dates";
import { invalidArgument } from "../edge/failure";
import { textAt } from "../edge/text";
import type { Compute, Computed } from "../result";
import { DomainFailure, orFailure } from "../../domain/failure/failure";

/** Calculates with the bundled population: at once when it has been loaded, otherwise as soon as it has. */
function withPopulation(calculate: (table: PopulationTable) => Computed): Computed | Promise<Computed> {
  const table = loadedPopulation();
  return table ? calculate(table) : loadPopulation().then(calculate, notLoaded);
}

function notLoaded(): never {
  throw new DomainFailure("unavailable", "dataNotLoaded");
}

export const inwoners: Compute = ([municipalities, yearGiven]) => {
  const names = range("gemeente", municipalities);
  const year = optionalYear("jaar", yearGiven);
  return withPopulation((table) =>
    shapedAs(
      names,
      names.values.map((_, index) => inhabitantsAt(table, names, index, year)),
    ),
  );
};

/** The inhabitants, or why there are none. */
function inhabitantsAt(table: PopulationTable, names: Cells, index: number, year: number | undefined): number | DomainFailure {
  const here = () => placeOf(names, index);
  const places = { municipalityUnknown: here, municipalityAmbiguous: here, municipalityNotInYear: here, municipalityEnded: here };
  return orFailure(() => {
    const name = textAt(names, index);
    if (name === "") return new DomainFailure("unavailable", "missing", { ...here() });
    return placed(places, () => populationOf(table, name, year).inhabitants);
  });
}

export const gemeenten: Compute = ([region, yearGiven]) => {
  const cell = single("arbeidsmarktregio", region);
  const name = textAt(cell, 0);
  const year = optionalYear("jaar", yearGiven);
  if (name === "") throw invalidArgument("missing", placeOf(cell, 0));
  return withPopulation((table) => {
    const rows = placed({ regionUnknown: inCells(cell) }, () => municipalitiesOfRegion(table, name, year));
    return rows.map(({ municipality, inhabitants }) => [municipality.name, municipality.code, inhabitants]);
  });
};
