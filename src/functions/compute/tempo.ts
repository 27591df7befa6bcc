import { neededPace, pacePeriods } from "../../domain/norm/needed-pace";
import { jobs } from "../../domain/units";
import { single } from "../edge/cells";
import { oneDay } from "../edge/dates";
import { notNegativeAt } from "../edge/numbers";
import { optionalChoice } from "../edge/text";
import type { Compute } from "../result";

export const tempo: Compute = ([current, currentDay, target, targetDay, per]) =>
  neededPace({
    current: jobs(notNegativeAt(single("huidig", current), 0)),
    currentDay: oneDay("peildatum", currentDay),
    target: jobs(notNegativeAt(single("doel", target), 0)),
    targetDay: oneDay("doeldatum", targetDay),
    per: optionalChoice(single("per", per), pacePeriods),
  });
