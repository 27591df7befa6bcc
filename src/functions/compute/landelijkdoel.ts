import { nationalPath } from "../../data/national-target";
import { nationalTarget, sectors } from "../../domain/norm/national-target";
import { placeOf, range, shapedAs, single } from "../edge/cells";
import { numberAt } from "../edge/numbers";
import { orFailure } from "../edge/or-failure";
import { placed } from "../edge/placed";
import { optionalChoice } from "../edge/text";
import type { Compute } from "../result";

export const landelijkDoel: Compute = ([years, sectorGiven]) => {
  const cells = range("jaar", years);
  const sector = optionalChoice(single("sector", sectorGiven), sectors);
  const targets = cells.values.map((_, index) => {
    const year = numberAt(cells, index);
    return orFailure(() =>
      placed({ nationalTargetYearUnknown: () => placeOf(cells, index) }, () => nationalTarget(nationalPath, year, sector)),
    );
  });
  return shapedAs(cells, targets);
};
