import { staffCosts } from "../../domain/staffing/staff-costs";
import { euros, hours } from "../../domain/units";
import { range, shapedAs } from "../edge/cells";
import { notNegative, oneOrEach } from "../edge/numbers";
import { inCells, placed } from "../edge/placed";
import type { Compute } from "../result";

export const kosten: Compute = ([hoursPerWeek, weeks, rate]) => {
  const cells = range("urenPerWeek", hoursPerWeek);
  const hourlyRate = oneOrEach(range("uurtarief", rate), cells);
  const costs = placed({ costsTooLarge: inCells(cells) }, () =>
    staffCosts({
      hoursPerWeek: notNegative(cells).map(hours),
      weeks: oneOrEach(range("weken", weeks), cells),
      hourlyRate: typeof hourlyRate === "number" ? euros(hourlyRate) : hourlyRate.map(euros),
    }),
  );
  return shapedAs(cells, costs);
};
