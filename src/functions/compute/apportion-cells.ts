import { apportion } from "../../domain/apportion/apportion";
import { apportionMethods } from "../../domain/apportion/apportion-request";
import { range, shapedAs, single, type Cells } from "../edge/cells";
import { notNegative, optionalOneOrEach, optionalPositive } from "../edge/numbers";
import { inCells, placed } from "../edge/placed";
import { optionalChoice } from "../edge/text";
import type { Computed } from "../result";

/** Arguments of a function that splits something by weight, with the names under which people know the amount and the unit. */
interface SplitArguments {
  readonly names: { readonly amount: string; readonly unit: string };
  readonly amount: unknown;
  /** Which numbers an amount can be. */
  readonly readAmount: (cells: Cells, index: number) => number;
  readonly weights: unknown;
  readonly unit: unknown;
  readonly defaultUnit: number;
  readonly method: unknown;
  readonly minimum: unknown;
  readonly maximum: unknown;
}

/** Splits by weight; the parts have the shape of the weights. */
export function apportionCells({ names, defaultUnit, readAmount, ...given }: SplitArguments): Computed {
  const amount = single(names.amount, given.amount);
  const weights = range("gewichten", given.weights);
  const minimum = range("minimum", given.minimum);
  const maximum = range("maximum", given.maximum);
  const request = {
    amount: readAmount(amount, 0),
    weights: notNegative(weights),
    unit: optionalPositive(names.unit, given.unit) ?? defaultUnit,
    method: optionalChoice(single("methode", given.method), apportionMethods),
    minimum: optionalOneOrEach(minimum, weights),
    maximum: optionalOneOrEach(maximum, weights),
  };
  const places = {
    amountNotMultipleOfUnit: inCells(amount),
    amountTooPrecise: inCells(amount),
    minimumNotMultipleOfUnit: inCells(minimum),
    maximumNotMultipleOfUnit: inCells(maximum),
    minimumAboveMaximum: inCells(minimum),
  };
  return shapedAs(
    weights,
    placed(places, () => apportion(request)),
  );
}
