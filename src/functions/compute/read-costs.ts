import type { RemainderRequest } from "../../domain/funding/funding-request";
import { euros } from "../../domain/units";
import { single } from "../edge/cells";
import { notNegativeAt, optionalPositive } from "../edge/numbers";
import { inCells, type PlaceOfIndex } from "../edge/placed";
import { readContributions } from "./read-contributions";

interface ReadCosts {
  readonly request: RemainderRequest;
  /** Where the values stand that the calculation can refuse. */
  readonly places: Record<"costsNotMultipleOfUnit" | "amountTooPrecise" | "roundToNotMultipleOfUnit", PlaceOfIndex>;
}

/** Costs with the contributions that cover them; a cent when no unit is given. */
export function readCosts(costs: unknown, contributions: unknown, unit: unknown): ReadCosts {
  const amount = single("kosten", costs);
  const read = readContributions(contributions);
  return {
    request: {
      costs: euros(notNegativeAt(amount, 0)),
      contributions: read.contributions,
      unit: euros(optionalPositive("eenheid", unit) ?? 0.01),
    },
    places: { costsNotMultipleOfUnit: inCells(amount), amountTooPrecise: inCells(amount), roundToNotMultipleOfUnit: read.roundToPlace },
  };
}
