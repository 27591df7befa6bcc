import type { PopulationSource, RegionVintage } from "../../domain/population/population-table";

/** Successive years for which the same holds. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** Sources as people read them: successive years with the same source and status together. */
export function groupSources(sources: readonly PopulationSource[]): readonly (PopulationSource & YearSpan)[] {
  const groups: (PopulationSource & YearSpan)[] = [];
  for (const one of sources) {
    const previous = groups.at(-1);
    if (previous?.source === one.source && previous.status === one.status) groups[groups.length - 1] = { ...previous, last: one.year };
    else groups.push({ ...one, first: one.year, last: one.year });
  }
  return groups;
}

/** The years, out of those bundled, for which each vintage is used: from its own year until the next vintage; the first also before. */
export function yearsOfVintages(vintages: readonly RegionVintage[], years: readonly number[]): readonly (RegionVintage & YearSpan)[] {
  return vintages.flatMap((vintage, index) => {
    const next = vintages[index + 1]?.year ?? Infinity;
    const used = years.filter((year) => year < next && (index === 0 || year >= vintage.year));
    const [first, last] = [used[0], used.at(-1)];
    return first === undefined || last === undefined ? [] : [{ ...vintage, first, last }];
  });
}
