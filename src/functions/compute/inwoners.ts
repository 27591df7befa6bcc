import { DomainFailure } from "../../domain/failure";
import { populationOf } from "../../domain/population/population-of";
import type { PopulationTable } from "../../domain/population/population-table";
import { placeOf, range, shapedAs, type Cells } from "../edge/cells";
import { orFailure } from "../edge/or-failure";
import { placed } from "../edge/placed";
import { textAt } from "../edge/text";
import { optionalYear } from "../edge/year";
import type { Compute } from "../result";
import { withPopulation } from "./with-population";

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
