import { reconcile } from "../../domain/reconcile/reconcile";
import { euros } from "../../domain/units";
import { finding as sentence } from "../../text/nl/findings";
import { range, sameShape, single } from "../edge/cells";
import { notNegativeAt, numberAt, optionalPositive } from "../edge/numbers";
import { inCells, placed } from "../edge/placed";
import { textAt } from "../edge/text";
import type { Compute } from "../result";

export const sluitcontrole: Compute = ([namesGiven, amountsGiven, weightsGiven, totalGiven, unit]) => {
  const names = range("namen", namesGiven);
  const amounts = range("bedragen", amountsGiven);
  const weights = range("gewichten", weightsGiven);
  const total = single("totaal", totalGiven);
  sameShape(amounts, names);
  sameShape(weights, names);
  const request = {
    rows: names.values.map((_, index) => ({
      name: textAt(names, index),
      amount: euros(numberAt(amounts, index)),
      weight: notNegativeAt(weights, index),
    })),
    total: euros(numberAt(total, 0)),
    unit: euros(optionalPositive("eenheid", unit) ?? 1),
  };
  const rows = placed({ amountNotMultipleOfUnit: inCells(total), amountTooPrecise: inCells(total) }, () => reconcile(request));
  return rows.map(({ name, stated, recalculated, difference, closing, finding }) => [
    name,
    stated,
    recalculated,
    difference,
    closing,
    finding ? sentence(finding) : "",
  ]);
};
