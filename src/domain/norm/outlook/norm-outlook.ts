import { unavailable } from "../../failure/failures";
import { normPath, type NormPath } from "../path/norm-path";
import type { NormData, Realisation } from "../input/norm-data";
import { withAdded } from "./added-jobs";
import { checkConfidence } from "../projection/interval";
import { project } from "../projection/project";
import type { Expectation, Projection } from "../forecast/projection-request";
import { isoDate, lastDayOfYear, partsOf, type Day } from "../../time/day";
import { latestRealisation, nationalComparison } from "./national-comparison";
import { normNotes, seriesNotes } from "./notes";
import type { LatestRealisation, NormOutlook, OutlookNote, OutlookOptions } from "./outlook";
import { pointsOf, quarterEnds } from "./points";
import { paceOf, reachOf } from "./pace";
import { yearEndsOf } from "./year-ends";
import { DomainFailure, orFailure } from "../../failure/failure";

const usual = { confidence: 0.8, horizon: 2031, method: "auto" } as const;

/**
 * Where the norm goes: what is realised, what is expected at the ends of quarters and years with its band, the gap and the chance at each
 * year end, when the norm is reached, the pace, and the country beside it. A series that cannot be projected still gives all the rest.
 *
 * @throws DomainFailure "unavailable": normMissing or realisationMissing; "invalid": confidenceOutOfRange.
 */
export function normOutlook({ norms, realisations }: Pick<NormData, "norms" | "realisations">, options: OutlookOptions = {}): NormOutlook {
  const { method = usual.method, confidence = usual.confidence, horizon = usual.horizon } = options;
  checkConfidence(confidence);
  if (norms.length === 0) throw unavailable("normMissing", {});
  const last = realisations.at(-1);
  const first = realisations[0];
  if (last === undefined || first === undefined) throw unavailable("realisationMissing", {});
  const path = normPath(
    norms.map(({ year }) => year),
    norms.map(({ norm }) => norm),
  );
  const latest = latestRealisation(last, path);
  const years = yearsOf(first, latest, path);
  const end = lastDayOfYear(years.at(-1) ?? latest.year);
  const ahead = quarterEnds(last.day, lastDayOfYear(Math.max(horizon - 1, partsOf(end).year))).filter((day) => day > last.day);
  const { projection, failure } = projected(realisations, ahead, method);
  const expectedAhead = new Map(ahead.map((day, index) => [day, projection?.expectations[index]] as const));
  const expectationOn = (day: Day): Expectation | DomainFailure => {
    const found = expectedAhead.get(day);
    if (found === undefined) return failure ?? unavailable("targetInPast", { date: isoDate(day), last: isoDate(last.day) });
    return found instanceof DomainFailure || options.added === undefined ? found : withAdded(found, options.added(day));
  };
  const expected = ahead.flatMap((day) => {
    const found = expectationOn(day);
    return found instanceof DomainFailure ? [] : [{ day, ...found }];
  });
  const observed = new Map(realisations.map((one) => [one.day, one.jobs]));
  const yearEnds = yearEndsOf({ years, path, last, observed, expectationOn, confidence });
  const fromLast = [{ day: last.day, expected: last.jobs, standardError: 0, degreesOfFreedom: 1 }, ...expected];
  const reach = reachOf(
    path,
    fromLast.filter(({ day }) => partsOf(day).year < horizon),
    horizon,
  );
  return {
    method,
    confidence,
    latest,
    points: pointsOf({ observed, path, expected: fromLast, confidence, end }),
    yearEnds,
    reach: failure && reach.kind === "notBefore" ? { kind: "unknown" } : reach,
    pace: paceOf(realisations, path),
    national: nationalComparison(latest, options.national),
    notes: [...seriesNotes(realisations, projection), ...normNotes(norms, latest), ...belowNothing(yearEnds)],
    projection,
    unavailable: failure,
  };
}

function projected(
  realisations: readonly Realisation[],
  targets: readonly Day[],
  method: NormOutlook["method"],
): { projection: Projection | null; failure: DomainFailure | null } {
  const observations = realisations.map(({ day, jobs: value }) => ({ day, value }));
  const found = orFailure(() => project({ observations, targets, method }), "unavailable");
  return found instanceof DomainFailure ? { projection: null, failure: found } : { projection: found, failure: null };
}

/** All years that matter: at least the one after the last observation. */
function yearsOf(first: Realisation, latest: LatestRealisation, path: NormPath): number[] {
  const from = Math.min(partsOf(first.day).year, path.years[0] ?? Infinity);
  const to = Math.max(latest.year + 1, path.years.at(-1) ?? -Infinity);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Fewer jobs than at the nulmeting cannot go unsaid. */
function belowNothing(yearEnds: NormOutlook["yearEnds"]): OutlookNote[] {
  const below = yearEnds.find(({ kind, jobs: there }) => kind === "expected" && there !== null && there < 0);
  return below?.jobs === undefined || below.jobs === null ? [] : [{ key: "negativeExpected", day: below.day, jobs: below.jobs }];
}
