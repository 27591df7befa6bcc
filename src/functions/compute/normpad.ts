import { normOn } from "../../domain/norm/norm-path";
import { range, shapedAs } from "../edge/cells";
import { days } from "../edge/dates";
import { orFailure } from "../edge/or-failure";
import type { Compute } from "../result";
import { readNormPath } from "./read-norm-path";

export const normPad: Compute = ([years, norms, dates]) => {
  const path = readNormPath(years, norms);
  const targets = range("data", dates);
  return shapedAs(
    targets,
    days(targets).map((day) => orFailure(() => normOn(path, day))),
  );
};
