import { DomainFailure } from "../../domain/failure";
import { funnel } from "../../domain/funnel/funnel";
import { placeOf, range } from "../edge/cells";
import { notNegative } from "../edge/numbers";
import { inCells, placed } from "../edge/placed";
import type { Compute } from "../result";

export const trechter: Compute = ([counts]) => {
  const cells = range("aantallen", counts);
  const stages = placed({ countRises: inCells(cells) }, () => funnel(notNegative(cells)));
  return stages.map(({ conversion, cumulative, loss }, index) => {
    const unknown = new DomainFailure("unavailable", "emptyStageBefore", { ...placeOf(cells, index) });
    return [conversion ?? unknown, cumulative, loss ?? unknown];
  });
};
