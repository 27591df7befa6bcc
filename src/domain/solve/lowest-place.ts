import { isLess } from "./target";
import type { Searching } from "./first-place";
import type { Place, ValueSearch } from "./value-search";

/**
 * The value with the lowest outcome there is, nearest to the current one, when no value comes to a limit. Mostly that is the last value or
 * nearly so; where it is not, what is known to be impossible and what is known to be possible are brought together by halves.
 */
export function* lowestPlace(search: ValueSearch, impossible: number, now: Place): Searching<Place> {
  const last = search.placeAt(search.count - 1);
  let best = last && isLess(last, now) ? last : now;
  let below = impossible;
  for (;;) {
    const lower = yield* search.firstBelow(best);
    if (!lower) break;
    best = lower;
    const middle = (below + scoreOf(best)) / 2;
    const halfway = yield* search.firstWithin(middle);
    if (halfway) best = halfway;
    else below = middle;
  }
  return (yield* search.firstAsLowAs(best)) ?? best;
}

const scoreOf = ({ amount, people }: Place): number => amount / people;
