import { daysPerWeek } from "../../domain/staffing/days-per-week";
import { hours } from "../../domain/units";
import { range, shapedAs } from "../edge/cells";
import { notNegative, optionalPositive } from "../edge/numbers";
import type { Compute } from "../result";

export const dagenPerWeek: Compute = ([hoursPerWeek, hoursPerDay]) => {
  const cells = range("uren", hoursPerWeek);
  return shapedAs(cells, daysPerWeek(notNegative(cells).map(hours), hours(optionalPositive("urenPerDag", hoursPerDay) ?? 8)));
};
