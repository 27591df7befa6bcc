import { invalid, unavailable } from "../failures";
import type { Certainty } from "../norm-plan/schema";
import { withAdded } from "../projection/added-jobs";
import { chanceOfAtLeast } from "../projection/interval";
import type { Expectation } from "../projection/projection-request";
import { jobs, type Jobs } from "../units";
import { spreadOf } from "./added-by-measures";

export interface ChanceRequest {
  /** What is expected on the day without the extra jobs. */
  readonly expectation: Expectation;
  readonly norm: Jobs;
  /** Wanted chance that the norm is reached. */
  readonly chance: number;
  /** Of the extra jobs. */
  readonly certainty: Certainty;
}

/**
 * Numbers of jobs that are tried to find where the chance is reached: each a fifth more than the one before, from hardly any to more than
 * any plan.
 */
const [leastPart, mostPart, growth] = [2 ** -12, 2 ** 40, 1.2];

/**
 * Extra jobs on a day with which the norm is reached with a given chance, their own uncertainty included: a little less does not give it.
 *
 * More jobs bring more uncertainty, so that the chance stops growing at some number of them, or even falls from there on.
 *
 * @throws DomainFailure "invalid": chanceOutOfRange; "unavailable": chanceOutOfReach, with the highest chance there is.
 */
export function extraForChance({ expectation, norm, chance, certainty }: ChanceRequest): Jobs {
  if (!(chance > 0 && chance < 1)) throw invalid("chanceOutOfRange", { chance });
  const spread = spreadOf[certainty];
  const chanceWith = (effect: number) =>
    chanceOfAtLeast(norm, withAdded(expectation, { expected: effect, standardDeviation: effect * spread }));
  if (chanceWith(0) >= chance) return jobs(0);
  const scale = Math.max(norm - expectation.expected, expectation.standardError, 1);
  let [low, high, highest] = [0, scale * leastPart, chanceWith(0)];
  while (chanceWith(high) < chance) {
    highest = Math.max(highest, chanceWith(high));
    if (high > scale * mostPart) throw unavailable("chanceOutOfReach", { chance, highest });
    [low, high] = [high, high * growth];
  }
  // Halving until neighbouring doubles.
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (chanceWith(middle) < chance) low = middle;
    else high = middle;
  }
  return jobs(high);
}
