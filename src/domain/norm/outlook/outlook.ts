import type { DomainFailure } from "../../failure/failure";
import type { Fraction, Jobs } from "../../number/units";
import type { Day } from "../../time/day";
import type { Expectation, Projection, ProjectionMethod } from "../forecast/projection-request";
import type { NationalPath, NationalRealisation } from "../path/national";
import type { AddedJobs } from "./added-jobs";

/** Something about the series, the norm or the answer that people should know before they rely on it. */
export type OutlookNote =
  /** Fewer points than the method needs to be more than a cautious guess. */
  | { readonly key: "fewObservations"; readonly count: number; readonly needed: number }
  /** Open steps that were filled in on the straight line between their neighbours. */
  | { readonly key: "gapsFilled"; readonly count: number; readonly first: Day; readonly last: Day }
  /** Steps of different lengths, such as months after quarters; the shortest counts and the others are filled in. */
  | { readonly key: "mixedSteps"; readonly shortest: number; readonly longest: number }
  | { readonly key: "revised"; readonly count: number; readonly day: Day; readonly from: Jobs; readonly to: Jobs }
  /** A jump that the series keeps. */
  | { readonly key: "levelBreak"; readonly day: Day; readonly change: Jobs }
  /** One observation that lies off its neighbours by this much. */
  | { readonly key: "outlier"; readonly day: Day; readonly jobs: Jobs; readonly off: Jobs }
  /** Every observation is the same. */
  | { readonly key: "constant"; readonly count: number; readonly jobs: Jobs }
  /** Fewer jobs than at the nulmeting. */
  | { readonly key: "negativeTotal"; readonly count: number; readonly day: Day; readonly jobs: Jobs }
  | { readonly key: "negativeExpected"; readonly day: Day; readonly jobs: Jobs }
  | { readonly key: "seasonal" }
  /** Years without a norm between two with one; the straight line between them counts. */
  | { readonly key: "normYearsMissing"; readonly years: readonly number[] }
  | { readonly key: "normFalls"; readonly year: number; readonly from: Jobs; readonly to: Jobs }
  /** The last year with a norm is over. */
  | { readonly key: "normEnded"; readonly year: number }
  /** The norm at the end of the year of the last observation is reached. */
  | { readonly key: "normReached"; readonly year: number; readonly surplus: Jobs };

export type OutlookNoteKey = OutlookNote["key"];

export interface OutlookOptions {
  /** "auto" when left out. */
  readonly method?: ProjectionMethod;
  /** Chance that the outcome lies within the band; 0.8 when left out. */
  readonly confidence?: number;
  /** The norm counts as not reached when it is not before 1 January of this year; 2031 when left out. */
  readonly horizon?: number;
  /** What measures add to the projection on a day after the last observation. */
  readonly added?: (day: Day) => AddedJobs;
  readonly national?: { readonly path: NationalPath; readonly realisations: readonly NationalRealisation[] };
}

/** What was counted last, against the norm at the end of its year and against the path of the norm on the day itself. */
export interface LatestRealisation {
  readonly day: Day;
  readonly jobs: Jobs;
  readonly year: number;
  /** Norm at 31 December of that year; null when the tables do not give it. */
  readonly yearNorm: Jobs | null;
  /** yearNorm - jobs: more than zero is short of it. */
  readonly gap: Jobs | null;
  /** Part of yearNorm that is realised; null when that is zero or unknown. */
  readonly share: Fraction | null;
  /** Norm on the day, on the straight line between two years; null outside the years of the norm. */
  readonly pathNorm: Jobs | null;
}

/** A day of the chart. The band starts at the last observation. */
export interface OutlookPoint {
  readonly day: Day;
  readonly norm: Jobs | null;
  readonly observed: Jobs | null;
  readonly expected: Jobs | null;
  readonly lower: Jobs | null;
  readonly upper: Jobs | null;
}

/** 31 December of a year. */
export interface YearEnd {
  readonly year: number;
  readonly day: Day;
  readonly norm: Jobs | null;
  /** "observed": counted; "expected": projected; "none": neither, for `reason`. */
  readonly kind: "observed" | "expected" | "none";
  /** Counted or expected. */
  readonly jobs: Jobs | null;
  readonly lower: Jobs | null;
  readonly upper: Jobs | null;
  /** The distribution behind what is expected; null for what is not. */
  readonly expectation: Expectation | null;
  /** norm - jobs: more than zero is short of the norm. */
  readonly gap: Jobs | null;
  /** That the norm is reached; between 0 and 1, and only for what is still expected. */
  readonly chance: Fraction | null;
  /** Jobs per quarter that are needed from the last observation to reach the norm; 0 when it is reached already. */
  readonly neededPace: Jobs | null;
  readonly reason: DomainFailure | null;
}

/** When the norm is reached. After its last year the norm is taken to stay as it is. */
export type Reach =
  /** The last observation is at or above the norm. */
  | { readonly kind: "reached"; readonly day: Day }
  | { readonly kind: "expected"; readonly day: Day; readonly year: number }
  | { readonly kind: "notBefore"; readonly year: number }
  /** There is no projection. */
  | { readonly kind: "unknown" };

/** Jobs per quarter: so far, and what is needed for the next year of the norm. */
export interface Pace {
  /** From the first to the last observation; null when there is one. */
  readonly sinceStart: Jobs | null;
  /** Over the last four quarters; null when the series is shorter. */
  readonly lastYear: Jobs | null;
  /** The next 31 December with a norm after the last observation, what it asks per quarter; null when there is none. */
  readonly needed: { readonly year: number; readonly perQuarter: Jobs } | null;
}

/** The region beside the country: each against its own norm at the end of the year in which was counted. */
export interface NationalComparison {
  readonly year: number;
  readonly regionalShare: Fraction;
  /** The last national count up to the region's, and its year. */
  readonly nationalDay: Day;
  readonly nationalYear: number;
  readonly nationalJobs: Jobs;
  readonly nationalTarget: Jobs;
  readonly nationalShare: Fraction;
  readonly source: string;
  /** Part that the region's norm is of the national target of the same year; null when there is none for that year. */
  readonly shareOfTarget: Fraction | null;
}

export interface NormOutlook {
  readonly method: ProjectionMethod;
  readonly confidence: number;
  readonly latest: LatestRealisation;
  /** Observations, quarter ends and year ends in order of time. */
  readonly points: readonly OutlookPoint[];
  /** From the first year with a norm or the first observation to the last with a norm, or at least the year after the last observation. */
  readonly yearEnds: readonly YearEnd[];
  readonly reach: Reach;
  readonly pace: Pace;
  readonly national: NationalComparison | null;
  /** What people should know about the series and the answer. */
  readonly notes: readonly OutlookNote[];
  /** Null when the series cannot be projected, for `unavailable`. */
  readonly projection: Projection | null;
  readonly unavailable: DomainFailure | null;
}
