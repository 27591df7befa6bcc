import { useMemo, useState } from "react";
import { addedByMeasures } from "../../domain/measures/added-by-measures";
import { normOutlook } from "../../domain/outlook/norm-outlook";
import type { NormOutlook, YearEnd } from "../../domain/outlook/outlook";
import type { ReadyNorm } from "./norm-context";
import { planOfMeasures, usualYear, yearsAhead, yearsOfMeasures, type PlanOfMeasures } from "./plan-of-measures";

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
