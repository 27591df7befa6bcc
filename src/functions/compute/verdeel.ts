import { numberAt } from "../edge/numbers";
import type { Compute } from "../result";
import { apportionCells } from "./apportion-cells";

export const verdeel: Compute = ([amount, weights, unit, method, minimum, maximum]) =>
  apportionCells({
    names: { amount: "bedrag", unit: "eenheid" },
    defaultUnit: 0.01,
    readAmount: numberAt,
    amount,
    weights,
    unit,
    method,
    minimum,
    maximum,
  });
