import { invalid } from "../../failure/failures";
import { apportion } from "../../number/apportion/apportion";
import { BigDecimal, isMultipleOf } from "../../number/decimal";
import { roundToMultiple } from "../../number/rounding";
import { type Euros, euros } from "../../number/units";
import {
  type Contribution,
  type ContributionStep,
  type CostDivision,
  type FundingRequest,
  type KeyRow,
  type MunicipalShare,
  type RemainderRequest,
  checkContribution,
} from "./funding-request";

const cent = euros(0.01);

export interface CoveredCosts {
  readonly costs: Euros;
  readonly unit: Euros;
  readonly steps: readonly ContributionStep[];
  readonly remainder: Euros;
}

/** Lets every contribution in turn take from what the earlier ones leave. */
export function coverCosts({ costs, contributions, unit = cent }: RemainderRequest): CoveredCosts {
  checkCosts(costs, unit);
  const toEuros = (value: BigDecimal) => exactEuros(value, costs, unit);
  let rest = new BigDecimal(costs);
  const steps = contributions.map((contribution, index): ContributionStep => {
    checkContribution(contribution, index, unit);
    const restBefore = rest;
    const roundTo = contribution.roundTo ?? unit;
    const exact = exactAmount(contribution, restBefore, costs);
    const rounded = roundToMultiple(exact, new BigDecimal(roundTo));
    const amount = BigDecimal.min(rounded, restBefore);
    rest = restBefore.minus(amount);
    return {
      contribution,
      party: contribution.party,
      restBefore: toEuros(restBefore),
      exact: euros(exact.toNumber()),
      roundTo,
      rounded: euros(rounded.toNumber()),
      capped: rounded.greaterThan(restBefore),
      amount: toEuros(amount),
      restAfter: toEuros(rest),
    };
  });
  return { costs, unit, steps, remainder: toEuros(rest) };
}

function checkCosts(costs: Euros, unit: Euros): void {
  if (!(unit > 0 && unit < Infinity)) throw invalid("unitNotPositive", { unit });
  if (!Number.isFinite(costs)) throw invalid("costsNotFinite", { costs });
  if (costs < 0) throw invalid("costsNegative", { costs });
  if (!isMultipleOf(new BigDecimal(costs), new BigDecimal(unit))) throw invalid("costsNotMultipleOfUnit", { costs, unit });
}

function exactAmount(contribution: Contribution, rest: BigDecimal, costs: Euros): BigDecimal {
  switch (contribution.kind) {
    case "vast":
      return new BigDecimal(contribution.amount);
    case "percentage van rest":
      return rest.times(contribution.fraction);
    case "percentage van totaal":
      return new BigDecimal(costs).times(contribution.fraction);
  }
}

/** Refused when the number would stand for another decimal, as the amounts would then not add up. */
function exactEuros(value: BigDecimal, costs: Euros, unit: Euros): Euros {
  const number = value.toNumber();
  if (!new BigDecimal(number).equals(value)) throw invalid("amountTooPrecise", { amount: costs, unit });
  return euros(number);
}

/**
 * What the contributions leave of the costs.
 *
 * @throws DomainFailure "invalid", with a key of FundingFailures, "unitNotPositive" or "amountTooPrecise".
 */
export function remainderAfter(request: RemainderRequest): Euros {
  return coverCosts(request).remainder;
}

/**
 * Who pays what: the contributions in their order, then the municipalities for what remains, by largest remainder. The amounts add up
 * exactly to the costs.
 *
 * A contribution is rounded half away from zero to a multiple of its `roundTo`, and cut to what is left when that is less.
 *
 * @throws DomainFailure "invalid", with a key of FundingFailures or ApportionFailures.
 */
export function divideCosts(request: FundingRequest): CostDivision {
  const covered = coverCosts(request);
  return {
    costs: covered.costs,
    contributions: covered.steps,
    remainder: covered.remainder,
    shares: shareRemainder(covered, request.key),
  };
}

function shareRemainder({ remainder, unit }: CoveredCosts, key: readonly KeyRow[]): MunicipalShare[] {
  if (remainder > 0 && key.length === 0) throw invalid("keyEmpty", { remainder });
  if (remainder > 0 && key.every((row) => row.weight === 0)) throw invalid("keyAllZero", { remainder, count: key.length });
  const amounts = apportion({ amount: remainder, weights: key.map((row) => row.weight), unit });
  return key.map((row, index) => ({ ...row, amount: euros(amounts[index] ?? 0) }));
}
