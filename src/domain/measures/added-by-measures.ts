import type { Measure } from "../norm-plan/norm-data";
import type { Certainty } from "../norm-plan/schema";
import type { AddedJobs } from "../projection/added-jobs";
import type { Day } from "../time/day";
import { jobsSince } from "./measure-effect";

/**
 * Standard deviation of the effect as a part of the effect. An agreement, not a finding: with "laag" about one in ten such measures
 * yields nothing, with "hoog" nineteen in twenty lie within half more or less.
 */
export const spreadOf: Readonly<Record<Certainty, number>> = { laag: 0.75, middel: 0.5, hoog: 0.25 };

/**
 * What measures add together on a day, to a series that was counted up to `after` (null: to none). Measures succeed or fail
 * independently of each other; over time each keeps its own luck.
 */
export const addedByMeasures =
  (measures: readonly Measure[], after: Day | null = null) =>
  (day: Day): AddedJobs => {
    const effects = measures.map((measure) => ({ jobs: jobsSince(measure, after, day), spread: spreadOf[measure.certainty] }));
    return {
      expected: effects.reduce((sum, effect) => sum + effect.jobs, 0),
      standardDeviation: Math.sqrt(effects.reduce((sum, effect) => sum + (effect.jobs * effect.spread) ** 2, 0)),
    };
  };
