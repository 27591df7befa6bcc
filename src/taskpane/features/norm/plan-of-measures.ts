import { useMemo, useState } from "react";
import type { Measure } from "../../../domain/norm/input/norm-data";
import { type MeasureCover, coverIfRoom } from "../../../domain/norm/measures/cover-measures";
import {
  type MeasureOutcome,
  type MeasuresOutcome,
  addedByMeasures,
  evaluateMeasures,
} from "../../../domain/norm/measures/evaluate-measures";
import { neededJobsPerQuarter } from "../../../domain/norm/measures/needed-jobs";
import { normOutlook } from "../../../domain/norm/outlook/norm-outlook";
import type { NormOutlook, YearEnd } from "../../../domain/norm/outlook/outlook";
import { type Jobs, jobs } from "../../../domain/number/units";
import type { Plan } from "../../../domain/plan/plan";
import { type Day, lastDayOfYear, partsOf } from "../../../domain/time/day";
import type { ReadyNorm } from "./norm-context";

export interface MeasureLine extends MeasureOutcome {
  /**
   * Jobs per quarter at which this measure, beside the others that count, closes the gap; null when there is none, or it starts too late.
   */
  readonly closesAt: Jobs | null;
}

export interface PlanOfMeasures {
  /** All measures, most jobs per euro first. */
  readonly lines: readonly MeasureLine[];
  /** Those that count together. */
  readonly together: MeasuresOutcome;
  /** Who pays those that count; null without a plan or without known costs, "noRoom" when the maximums of the gemeenten are in the way. */
  readonly cover: MeasureCover | "noRoom" | null;
}

interface Request {
  readonly measures: readonly Measure[];
  /** The year end on which the jobs are counted, without measures. */
  readonly yearEnd: YearEnd;
  readonly plan: Plan | null;
  /** Last observation: what came before is in the realisation already; null when there is none. */
  readonly after: Day | null;
}

/** What the measures give and cost at a year end, who pays it, and what each would have to give to close the gap. */
export function planOfMeasures({ measures, yearEnd: { day, gap }, plan, after }: Request): PlanOfMeasures {
  const rates = plan?.settings ?? null;
  const since = after === null ? {} : { after };
  const counting = measures.filter(({ counts }) => counts);
  const together = evaluateMeasures({ measures: counting, day, rates, gap, ...since });
  const all = evaluateMeasures({ measures, day, rates, gap, ...since }).measures;
  const yearCosts = together.measures.map((one) => one.yearCosts);
  const lines = all
    .map((outcome): MeasureLine => {
      const { counts } = outcome.measure;
      const left = together.gapLeft === null ? null : together.gapLeft + (counts ? outcome.jobs : 0);
      const closes = left !== null && left > 0 && outcome.jobs > 0;
      return { ...outcome, closesAt: closes ? neededJobsPerQuarter(outcome.measure, jobs(left), day, after) : null };
    })
    .toSorted((a, b) => a.rank - b.rank);
  return {
    lines,
    together,
    cover: plan && yearCosts.every((one) => one !== null) ? (coverIfRoom(plan, yearCosts.flat()) ?? "noRoom") : null,
  };
}

/** Year ends at which measures can still do something. */
const yearsAhead = ({ yearEnds }: Pick<NormOutlook, "yearEnds">): readonly YearEnd[] => yearEnds.filter(({ kind }) => kind === "expected");

/** Year ends on which measures can be looked at where nothing can be projected: from this year until the last of them has ended. */
export function yearsOfMeasures(measures: readonly Measure[], today: Day): readonly YearEnd[] {
  const first = partsOf(today).year;
  const last = Math.max(first, ...measures.map(({ end }) => partsOf(end).year));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return {
      year,
      day: lastDayOfYear(year),
      kind: "none",
      norm: null,
      jobs: null,
      lower: null,
      upper: null,
      expectation: null,
      gap: null,
      chance: null,
      neededPace: null,
      reason: null,
    };
  });
}

/** The first year end on which all measures have begun to work; the last one when there is none. */
export const usualYear = (years: readonly YearEnd[], measures: readonly Measure[]): YearEnd | undefined =>
  years.find(({ day }) => measures.every(({ start }) => start < day)) ?? years.at(-1);

interface Measures {
  /** The outlook with the measures that count; null when there are none. */
  readonly planned: NormOutlook | null;
  /** What the part with the measures shows. */
  readonly part: {
    readonly plan: PlanOfMeasures;
    readonly yearEnd: YearEnd;
    readonly withMeasures: YearEnd;
    readonly years: readonly YearEnd[];
    readonly onYear: (year: number) => void;
  } | null;
}

/** The plan of measures, with the year end that the user chose to look at. */
export function useMeasures({ reading, plan, today }: ReadyNorm, outlook: NormOutlook | null): Measures {
  const [chosen, setChosen] = useState<number | null>(null);
  const { data } = reading;
  const planned = useMemo(() => {
    const counting = data.measures.filter(({ counts }) => counts);
    return outlook && counting.length > 0
      ? normOutlook(data, { added: addedByMeasures(counting, outlook.latest.day), method: outlook.method, confidence: outlook.confidence })
      : null;
  }, [data, outlook]);
  const ahead = outlook ? yearsAhead(outlook) : [];
  // What measures cost and give does not lean on a projection.
  const years = ahead.length > 0 ? ahead : yearsOfMeasures(data.measures, today);
  const yearEnd = years.find(({ year }) => year === chosen) ?? usualYear(years, data.measures);
  if (!yearEnd) return { planned: null, part: null };
  const withMeasures = planned?.yearEnds.find(({ year }) => year === yearEnd.year) ?? yearEnd;
  return {
    planned,
    part: {
      plan: planOfMeasures({ measures: data.measures, yearEnd, plan, after: outlook?.latest.day ?? null }),
      yearEnd,
      withMeasures,
      years,
      onYear: setChosen,
    },
  };
}
