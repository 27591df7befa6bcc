import { municipalitiesOfRegion } from "../../domain/population/municipalities-of-region";
import { placeOf, single } from "../edge/cells";
import { invalidArgument } from "../edge/failure";
import { inCells, placed } from "../edge/placed";
import { textAt } from "../edge/text";
import { optionalYear } from "../edge/year";
import type { Compute } from "../result";
import { withPopulation } from "./with-population";

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
