import { notNegativeAt } from "../edge/numbers";
import type { Compute } from "../result";
import { apportionCells } from "./apportion-cells";

export const uren: Compute = ([amount, weights, unit, minimum, maximum, method]) =>
  apportionCells({
    names: { amount: "uren", unit: "blok" },
    defaultUnit: 8,
    readAmount: notNegativeAt,
    amount,
    weights,
    unit,
    method,
    minimum,
    maximum,
  });
