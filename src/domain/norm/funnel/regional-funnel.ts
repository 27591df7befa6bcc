import { quotientOf } from "../../number/decimal";
import { jobsFromHours } from "../path/jobs-from-hours";
import { fraction, hours, type Fraction, type Hours, type Jobs } from "../../number/units";
import { type FunnelStage, funnel, funnelNeeded } from "./funnel";

/** The stages from the doelgroepregister to work. "transparant": with a profile in the kandidatenverkenner. */
export const funnelStageIds = ["register", "transparant", "werkfit", "geplaatst"] as const;
export type FunnelStageId = (typeof funnelStageIds)[number];

/** What is known of one gemeente; null where it is not. */
export interface MunicipalFunnel extends Readonly<Record<FunnelStageId, number | null>> {
  readonly municipality: string;
  /** Paid hours a week of who is placed. */
  readonly hoursPerWeek: Hours | null;
  /** Requests for an indicatie by the gemeente and by inhabitants themselves, and entries through the praktijkroute. */
  readonly requestsMunicipal: number | null;
  readonly requestsInhabitants: number | null;
  readonly praktijkroute: number | null;
}

export interface FunnelRow {
  readonly municipality: string;
  /** From the register up to the last stage before the first that is not known; null when the register is empty or unknown. */
  readonly stages: readonly FunnelStage[] | null;
  /** Stage before which most people are lost: 1 is between register and kandidatenverkenner. null when nobody is. */
  readonly mostLostBefore: number | null;
  /** Jobs of 25,5 hours; null when the hours are not known. */
  readonly jobs: Jobs | null;
  readonly requests: {
    readonly municipal: number | null;
    readonly inhabitants: number | null;
    readonly praktijkroute: number | null;
    readonly total: number;
    readonly municipalShare: Fraction | null;
  };
}

export interface RegionalFunnel {
  readonly municipalities: readonly FunnelRow[];
  /** Sums over the gemeenten; a stage that one of them does not know is not known for the region. */
  readonly region: FunnelRow;
}

/** Conversions, losses, jobs and requests per gemeente and for the region. null without any. The counts per gemeente may not rise. */
export function regionalFunnel(rows: readonly MunicipalFunnel[], regionName: string): RegionalFunnel | null {
  if (rows.length === 0) return null;
  const sum = (of: (row: MunicipalFunnel) => number | null) => rows.reduce<number | null>((total, row) => added(total, of(row)), 0);
  const known = (of: (row: MunicipalFunnel) => number | null) =>
    rows.every((row) => of(row) === null) ? null : rows.reduce((total, row) => total + (of(row) ?? 0), 0);
  const stages = Object.fromEntries(funnelStageIds.map((id) => [id, sum((row) => row[id])])) as Record<FunnelStageId, number | null>;
  const paid = sum((row) => row.hoursPerWeek);
  return {
    municipalities: rows.map(rowOf),
    region: rowOf({
      municipality: regionName,
      ...stages,
      hoursPerWeek: paid === null ? null : hours(paid),
      requestsMunicipal: known((row) => row.requestsMunicipal),
      requestsInhabitants: known((row) => row.requestsInhabitants),
      praktijkroute: known((row) => row.praktijkroute),
    }),
  };
}

const added = (total: number | null, value: number | null): number | null => (total === null || value === null ? null : total + value);

function rowOf(row: MunicipalFunnel): FunnelRow {
  const counts = funnelStageIds.map((id) => row[id]);
  const unknown = counts.indexOf(null);
  const known = (unknown < 0 ? counts : counts.slice(0, unknown)).map(Number);
  const stages = (known[0] ?? 0) > 0 ? funnel(known) : null;
  const most = Math.max(0, ...(stages ?? []).map(({ lost }) => lost));
  const { requestsMunicipal: municipal, requestsInhabitants: inhabitants, praktijkroute } = row;
  const requested = (municipal ?? 0) + (inhabitants ?? 0);
  return {
    municipality: row.municipality,
    stages,
    mostLostBefore: stages === null || most === 0 ? null : stages.findIndex(({ lost }) => lost === most),
    jobs: row.hoursPerWeek === null ? null : (jobsFromHours([row.hoursPerWeek])[0] ?? null),
    requests: {
      municipal,
      inhabitants,
      praktijkroute,
      total: requested + (praktijkroute ?? 0),
      municipalShare: municipal === null || requested === 0 ? null : fraction(quotientOf(municipal, requested)),
    },
  };
}

/** People needed at each stage for extra jobs. */
export interface PeopleNeeded {
  /** One per stage, whole people. */
  readonly perStage: readonly number[];
  /** Jobs of 25,5 hours for each who is placed. */
  readonly jobsPerPlacement: number;
}

/**
 * How many more people are needed at each stage for a number of extra jobs, when they pass as they do now; null when a stage or the
 * hours are not known, or nobody is placed.
 *
 * @throws DomainFailure "unavailable": conversionZero.
 */
export function peopleNeeded({ stages, jobs: there }: FunnelRow, extra: Jobs): PeopleNeeded | null {
  const placed = stages?.[funnelStageIds.length - 1];
  if (stages === null || placed === undefined || placed.count === 0 || there === null || there === 0) return null;
  const jobsPerPlacement = quotientOf(there, placed.count);
  const goal = Math.ceil(quotientOf(Math.max(extra, 0), jobsPerPlacement));
  return {
    perStage: funnelNeeded(
      goal,
      stages.slice(1).map(({ conversion }) => conversion ?? fraction(1)),
    ),
    jobsPerPlacement,
  };
}
