import type { PlanResult } from "../outcome/calculate-plan";
import type { Plan } from "../plan";
import type { Searching } from "./first-place";
import {
  type TriedValue,
  type Solution,
  type SolveObstacle,
  type SolveOutcome,
  type ValueSearch,
  lowestPlace,
  valueSearch,
} from "./value-search";
import type { SolveParameter } from "./solve-parameter";
import { payingInhabitants, type SolveTarget } from "./target";

export interface SolveRequest {
  readonly plan: Plan;
  /** What the plan comes to as it is. */
  readonly result: PlanResult;
  readonly target: SolveTarget;
  /** Euros in a year, or euros per inhabitant. */
  readonly limit: number;
  readonly parameter: SolveParameter;
}

/** As `solving`, at once. */
export function solve(request: SolveRequest): Solution {
  const work = solving(request);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * The value nearest to the current one with which the target stays at or under the limit in every year. Rounding makes amounts go up and
 * down a little, so that values are tried one by one wherever it is not certain for a whole stretch what they come to. Yields, in between,
 * which part of the values has been judged.
 */
export function* solving(request: SolveRequest): Generator<number, Solution> {
  const { plan, result, target, limit } = request;
  const empty = target.kind === "perInwoner" ? result.years.find(({ year }) => payingInhabitants(plan, year) === 0) : undefined;
  if (empty) return { kind: "noInhabitants", year: empty.year };
  const search = valueSearch(request);
  const now = search.placeAt(0);
  if (!now) throw new Error("A plan that cannot be calculated has no amounts to start from.");
  const part = (index: number) => index / search.count;
  const answer = yield* parts(search.firstWithin(limit), part);
  if (!answer) return yield* parts(impossible(request, search, now), () => 1);
  if (answer.index === 0) return { kind: "already", now: outcomeOf(now), weightless: isWeightless(request) };
  const before = search.placeAt(answer.index - 1);
  const again = yield* parts(search.firstOver(limit, answer.index + 1), part);
  return {
    kind: "found",
    now: outcomeOf(now),
    answer: outcomeOf(answer),
    before: before && outcomeOf(before),
    again: again && outcomeOf(again),
  };
}

function* impossible(request: SolveRequest, search: ValueSearch, now: TriedValue): Searching<Solution> {
  const best = yield* lowestPlace(search, request.limit, now);
  return { kind: "impossible", now: outcomeOf(now), best: outcomeOf(best), obstacle: obstacleOf(request, search, best) };
}

function obstacleOf({ plan, result, target, limit, parameter }: SolveRequest, search: ValueSearch, best: TriedValue): SolveObstacle | null {
  const index = target.kind === "gemeente" ? plan.municipalities.findIndex((one) => one.name === target.name) : -1;
  const minimum = plan.municipalities[index]?.minimum ?? 0;
  if (minimum > limit && result.years.some((year) => year.municipalities[index]?.weight)) return { kind: "minimum", minimum };
  if (search.count === 1) return { kind: "atEnd" };
  const contribution = plan.contributions.find((one) => parameter.cell.table === "bijdragen" && one.party === parameter.name);
  const [first] = result.years;
  if (first && contribution?.recurrence === "eenmalig" && best.year !== first.year) return { kind: "onlyFirstYear", year: first.year };
  return search.placeAt(search.count - 1)
    ? null
    : { kind: "cannotBeCalculated", value: search.valueAt(endOfCalculable(search, best.index)) };
}

/** A place that cannot be calculated, right after one that can. */
function endOfCalculable(search: ValueSearch, from: number): number {
  let [can, cannot] = [from, search.count - 1];
  while (cannot - can > 1) {
    const middle = Math.floor((can + cannot) / 2);
    if (search.placeAt(middle)) can = middle;
    else cannot = middle;
  }
  return cannot;
}

const isWeightless = ({ result, target }: SolveRequest): boolean =>
  target.kind === "gemeente" && result.years.every((year) => !year.municipalities.find((one) => one.municipality === target.name)?.weight);

const outcomeOf = ({ value, amount, perInhabitant, year }: TriedValue): SolveOutcome => ({ value, amount, perInhabitant, year });

function* parts<Answer>(work: Searching<Answer>, part: (index: number) => number): Generator<number, Answer> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield part(step.value);
  }
}
