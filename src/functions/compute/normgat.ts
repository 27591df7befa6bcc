import { DomainFailure } from "../../domain/failure";
import { normGaps } from "../../domain/norm/norm-gap";
import { projectionMethods } from "../../domain/projection/projection-request";
import { serialOfDay } from "../../domain/time/excel-serial";
import { range, single } from "../edge/cells";
import { days } from "../edge/dates";
import { optionalConfidence } from "../edge/numbers";
import { inCells, placed } from "../edge/placed";
import { optionalChoice } from "../edge/text";
import type { Compute } from "../result";
import { readNormPath } from "./read-norm-path";
import { readObservations } from "./read-observations";

export const normGat: Compute = ([dates, values, years, norms, targetDates, methodGiven, reliability]) => {
  const { observations, places } = readObservations(dates, "banen", values);
  const path = readNormPath(years, norms);
  const targets = days(range("doeldata", targetDates));
  const method = optionalChoice(single("methode", methodGiven), projectionMethods);
  const confidence = optionalConfidence("betrouwbaarheid", reliability);
  const { gaps } = placed({ ...places, confidenceOutOfRange: inCells(single("betrouwbaarheid", reliability)) }, () =>
    normGaps({ observations, path, targets, method, confidence }),
  );
  return gaps.map((gap) => {
    if (gap instanceof DomainFailure) return Array<DomainFailure>(7).fill(gap);
    return [serialOfDay(gap.day), gap.norm, gap.expected, gap.lower, gap.upper, gap.gap, gap.chance];
  });
};
