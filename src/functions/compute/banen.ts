import { hoursPeriods, jobsFromHours } from "../../domain/norm/jobs-from-hours";
import { hours } from "../../domain/units";
import { range, shapedAs, single } from "../edge/cells";
import { notNegative } from "../edge/numbers";
import { optionalChoice } from "../edge/text";
import type { Compute } from "../result";

export const banen: Compute = ([paidHours, period]) => {
  const cells = range("verloondeUren", paidHours);
  return shapedAs(cells, jobsFromHours(notNegative(cells).map(hours), optionalChoice(single("periode", period), hoursPeriods)));
};
