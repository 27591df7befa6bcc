import type { LimitedYear } from "./year-question";

interface FirstPlaceRequest {
  readonly years: readonly LimitedYear[];
  readonly from: number;
  /** The place after the last one. */
  readonly end: number;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The years of which it is not certain that they are within their limit all along. */
  readonly open: readonly LimitedYear[];
}

/** A part of the work done: the place that has been reached. */
export type Searching<Answer> = Generator<number, Answer>;

/**
 * The first place at which all years are within their limit; null when there is none. A stretch in which a year certainly is not is passed
 * over, any other is halved until places are tried one by one. Yields how far it is, so that the work can be spread out or stopped.
 */
export function* firstWithin({ years, from, end }: FirstPlaceRequest): Searching<number | null> {
  const stretches: Stretch[] = from < end ? [{ from, to: end - 1, open: years }] : [];
  for (let next = stretches.pop(); next; next = stretches.pop()) {
    yield next.from;
    const { from: first, to } = next;
    const open = undecided(next);
    if (!open) continue;
    if (first === to) return first;
    stretches.push(...halves(next, open));
  }
  return null;
}

/** The years that are still open in a stretch; null when one of them certainly is not within its limit there. */
function undecided({ from, to, open }: Stretch): LimitedYear[] | null {
  const undecidedYears: LimitedYear[] = [];
  for (const year of open) {
    const verdict = year.verdict(from, to);
    if (verdict === "impossible" || verdict === "over") return null;
    if (verdict === "within") continue;
    if (from === to && !year.isWithin(from)) return null;
    undecidedYears.push(year);
  }
  return undecidedYears;
}

/** The first place at which some year is over its limit, in the same way. */
export function* firstOver({ years, from, end }: FirstPlaceRequest): Searching<number | null> {
  const stretches: Stretch[] = from < end ? [{ from, to: end - 1, open: years }] : [];
  for (let next = stretches.pop(); next; next = stretches.pop()) {
    yield next.from;
    const { from: first, to } = next;
    if (first === to) {
      if (next.open.some((year) => year.isOver(first))) return first;
      continue;
    }
    const verdicts = next.open.map((year) => year.verdict(first, to));
    if (verdicts.includes("impossible") || !verdicts.some((verdict) => verdict === "open" || verdict === "over")) continue;
    stretches.push(
      ...halves(
        next,
        next.open.filter((_, i) => verdicts[i] !== "within"),
      ),
    );
  }
  return null;
}

/** The one to try first comes last. */
function halves({ from, to }: Stretch, open: readonly LimitedYear[]): Stretch[] {
  const middle = Math.floor((from + to) / 2);
  return [
    { from: middle + 1, to, open },
    { from, to: middle, open },
  ];
}
