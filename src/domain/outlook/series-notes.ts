import { fewestForAuto } from "../projection/step-methods";
import type { Projection } from "../projection/projection-request";
import { monthNumber } from "../time/month";
import type { Realisation } from "../norm-plan/norm-data";
import type { OutlookNote } from "./outlook-note";
import { breaksOf } from "./breaks";

/** What stands out in a series (oldest first) and in how it was projected. */
export function seriesNotes(series: readonly Realisation[], projection: Projection | null): readonly OutlookNote[] {
  return [...observationNotes(series), ...projectionNotes(series, projection), ...breaksOf(series)];
}

function observationNotes(series: readonly Realisation[]): OutlookNote[] {
  const [first] = series;
  if (first === undefined) return [];
  const negative = series.filter(({ jobs }) => jobs < 0);
  const revised = series.flatMap(({ day, jobs, earlier }) =>
    earlier === null || earlier === jobs ? [] : [{ day, from: earlier, to: jobs }],
  );
  const largest = revised.reduce<(typeof revised)[number] | null>(
    (most, one) => (most && Math.abs(most.to - most.from) >= Math.abs(one.to - one.from) ? most : one),
    null,
  );
  const lowest = negative.reduce<Realisation | null>((least, one) => (least && least.jobs <= one.jobs ? least : one), null);
  return [
    ...(series.length < fewestForAuto ? [{ key: "fewObservations", count: series.length, needed: fewestForAuto } as const] : []),
    ...(largest ? [{ key: "revised", count: revised.length, ...largest } as const] : []),
    ...(series.length > 1 && series.every(({ jobs }) => jobs === first.jobs)
      ? [{ key: "constant", count: series.length, jobs: first.jobs } as const]
      : []),
    ...(lowest ? [{ key: "negativeTotal", count: negative.length, day: lowest.day, jobs: lowest.jobs } as const] : []),
  ];
}

function projectionNotes(series: readonly Realisation[], projection: Projection | null): OutlookNote[] {
  if (projection === null) return [];
  const [first, last] = [projection.filled[0], projection.filled.at(-1)];
  const months = series.slice(1).map(({ day }, index) => monthNumber(day) - monthNumber(series[index]?.day ?? day));
  const [shortest, longest] = [Math.min(...months), Math.max(...months)];
  // One longer step is a gap; two in succession are another way of counting.
  const mixed = months.some((step, index) => step > shortest && step === months[index + 1]);
  return [
    ...(first !== undefined && last !== undefined ? [{ key: "gapsFilled", count: projection.filled.length, first, last } as const] : []),
    ...(mixed ? [{ key: "mixedSteps", shortest, longest } as const] : []),
    ...(projection.seasonal ? [{ key: "seasonal" } as const] : []),
  ];
}
