import { hoursPeriods, jobsFromHours } from "../../domain/norm/path/jobs-from-hours";
import { hours } from "../../domain/number/units";
import { daysPerWeek, fullTimeEquivalents } from "../../domain/plan/staffing/hours";
import { range, shapedAs, single } from "../edge/cells";
import { notNegative, notNegativeAt, optionalPositive } from "../edge/numbers";
import { optionalChoice } from "../edge/text";
import type { Compute } from "../result";
import { apportionCells } from "./cost-sharing";

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

export const fte: Compute = ([hoursPerWeek, fullTime]) => {
  const cells = range("uren", hoursPerWeek);
  return shapedAs(cells, fullTimeEquivalents(notNegative(cells).map(hours), hours(optionalPositive("voltijd", fullTime) ?? 36)));
};

export const dagenPerWeek: Compute = ([hoursPerWeek, hoursPerDay]) => {
  const cells = range("uren", hoursPerWeek);
  return shapedAs(cells, daysPerWeek(notNegative(cells).map(hours), hours(optionalPositive("urenPerDag", hoursPerDay) ?? 8)));
};

export const banen: Compute = ([paidHours, period]) => {
  const cells = range("verloondeUren", paidHours);
  return shapedAs(cells, jobsFromHours(notNegative(cells).map(hours), optionalChoice(single("periode", period), hoursPeriods)));
};
