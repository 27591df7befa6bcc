import { DomainFailure } from "../../domain/failure";
import { intervalAround } from "../../domain/projection/interval";
import { project } from "../../domain/projection/project";
import { projectionMethods } from "../../domain/projection/projection-request";
import { range, single } from "../edge/cells";
import { days } from "../edge/dates";
import { optionalConfidence } from "../edge/numbers";
import { inCells, placed } from "../edge/placed";
import { optionalChoice } from "../edge/text";
import type { Compute } from "../result";
import { readObservations } from "./read-observations";

export const projectie: Compute = ([dates, values, targetDates, methodGiven, reliability]) => {
  const { observations, places } = readObservations(dates, "waarden", values);
  const targets = days(range("doeldata", targetDates));
  const method = optionalChoice(single("methode", methodGiven), projectionMethods);
  const confidence = optionalConfidence("betrouwbaarheid", reliability) ?? 0.8;
  return placed({ ...places, confidenceOutOfRange: inCells(single("betrouwbaarheid", reliability)) }, () =>
    project({ observations, targets, method }).expectations.map((expectation) => {
      if (expectation instanceof DomainFailure) return Array<DomainFailure>(3).fill(expectation);
      const { lower, upper } = intervalAround(expectation, confidence);
      return [expectation.expected, lower, upper];
    }),
  );
};
