import { fullTimeEquivalents } from "../../domain/staffing/full-time-equivalents";
import { hours } from "../../domain/units";
import { range, shapedAs } from "../edge/cells";
import { notNegative, optionalPositive } from "../edge/numbers";
import type { Compute } from "../result";

export const fte: Compute = ([hoursPerWeek, fullTime]) => {
  const cells = range("uren", hoursPerWeek);
  return shapedAs(cells, fullTimeEquivalents(notNegative(cells).map(hours), hours(optionalPositive("voltijd", fullTime) ?? 36)));
};
