import { DomainFailure } from "../../domain/failure/failure";
import { funnel, funnelNeeded } from "../../domain/norm/funnel/funnel";
import { fraction } from "../../domain/number/units";
import { inCells, placeOf, placed, range, single } from "../edge/cells";
import { notNegative, notNegativeAt } from "../edge/numbers";
import type { Compute } from "../result";

export const trechter: Compute = ([counts]) => {
  const cells = range("aantallen", counts);
  const stages = placed({ countRises: inCells(cells) }, () => funnel(notNegative(cells)));
  return stages.map(({ conversion, cumulative, loss }, index) => {
    const unknown = new DomainFailure("unavailable", "emptyStageBefore", { ...placeOf(cells, index) });
    return [conversion ?? unknown, cumulative, loss ?? unknown];
  });
};

export const trechterNodig: Compute = ([goal, conversions]) => {
  const parts = range("conversies", conversions);
  const place = inCells(parts);
  const needed = placed({ conversionAboveOne: place, conversionZero: place }, () =>
    funnelNeeded(notNegativeAt(single("doel", goal), 0), notNegative(parts).map(fraction)),
  );
  return needed.map((number) => [number]);
};
