import { funnelNeeded } from "../../domain/funnel/funnel-needed";
import { fraction } from "../../domain/units";
import { range, single } from "../edge/cells";
import { notNegative, notNegativeAt } from "../edge/numbers";
import { inCells, placed } from "../edge/placed";
import type { Compute } from "../result";

export const trechterNodig: Compute = ([goal, conversions]) => {
  const parts = range("conversies", conversions);
  const place = inCells(parts);
  const needed = placed({ conversionAboveOne: place, conversionZero: place }, () =>
    funnelNeeded(notNegativeAt(single("doel", goal), 0), notNegative(parts).map(fraction)),
  );
  return needed.map((number) => [number]);
};
