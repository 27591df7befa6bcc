import type { YearNorm } from "../norm-plan/norm-data";
import { jobs } from "../units";
import type { LatestRealisation } from "./outlook";
import type { OutlookNote } from "./outlook-note";

/** What stands out in the norm (years ascending) beside what was counted last. */
export function normNotes(norms: readonly YearNorm[], latest: LatestRealisation): readonly OutlookNote[] {
  const years = norms.map(({ year }) => year);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const missing = Array.from({ length: last - first }, (_, index) => first + index).filter((year) => !years.includes(year));
  const falls = norms.flatMap(({ year, norm }, index) => {
    const before = norms[index - 1];
    return before && norm < before.norm ? [{ key: "normFalls", year, from: before.norm, to: norm } as const] : [];
  });
  return [
    ...(missing.length > 0 ? [{ key: "normYearsMissing", years: missing } as const] : []),
    ...falls,
    ...(last < latest.year || (last === latest.year && latest.pathNorm === latest.yearNorm)
      ? [{ key: "normEnded", year: last } as const]
      : []),
    ...(latest.gap !== null && latest.gap <= 0 ? [{ key: "normReached", year: latest.year, surplus: jobs(-latest.gap) } as const] : []),
  ];
}
