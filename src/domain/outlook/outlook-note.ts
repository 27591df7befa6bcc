import type { Day } from "../time/day";
import type { Jobs } from "../units";

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
