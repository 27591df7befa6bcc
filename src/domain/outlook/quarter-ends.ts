import { lastDayOfQuarter, partsOf, type Day } from "../time/day";

/** Last days of the quarters from a day up to and including another. */
export function quarterEnds(from: Day, to: Day): Day[] {
  const { year, month } = partsOf(from);
  const ends: Day[] = [];
  for (let quarter = Math.ceil(month / 3); ; quarter++) {
    const end = lastDayOfQuarter(year, quarter);
    if (end > to) return ends;
    if (end >= from) ends.push(end);
  }
}
