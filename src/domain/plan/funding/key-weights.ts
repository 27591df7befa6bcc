import { invalid } from "../../failure/failures";
import { BigDecimal } from "../../number/decimal";
import { quotientToMultiple } from "../../number/rounding";
import type { Participation } from "../staffing/participation";
import type { Plan, PlanMunicipality } from "../plan";
import { servedBy, type DienstHours } from "../staffing/year-hours";

/**
 * A mixed key gives weights in billionths, rounded to whole numbers, so that the same weights can be made in native formulas
 * and every product with an amount below nine million units stays a whole number that a cell holds exactly.
 */
export const mixedKeyScale = 1_000_000_000;

/** Weight of each gemeente, in the order of the plan, in what the contributions leave in a year. */
export function keyWeights(plan: Plan, participation: Participation, hours: readonly DienstHours[]): number[] {
  const { key } = plan.settings;
  const weightsOf = (part: KeyPart) => keyPartWeights(part, plan, participation, hours);
  for (const part of ["inhabitants", "targetGroup", "equal"] as const) if (key[part] === 1) return weightsOf(part);

  const used = (["inhabitants", "targetGroup", "equal", "hours"] as const)
    .map((part): [number, readonly number[]] => [key[part], weightsOf(part)])
    .filter(([fraction]) => fraction > 0)
    .map(([fraction, weights]) => {
      const sum = weights.reduce((total, weight) => total + weight, 0);
      // Leaving the part out would quietly give the other parts more than their percentage.
      if (sum === 0) throw invalid("allWeightsZero", { amount: 0, count: weights.length });
      return { fraction, weights, sum };
    });
  return plan.municipalities.map((_, i) =>
    mixedWeight(used.map(({ fraction, weights, sum }) => ({ fraction, weight: weights[i] ?? 0, sum }))),
  );
}

/** Far more than binary arithmetic can be off in a number of billionths. */
const doubtful = 0.001;

/** A gemeente's share in billionths; exactly only where binary arithmetic might round to the other side. */
function mixedWeight(parts: readonly { readonly fraction: number; readonly weight: number; readonly sum: number }[]): number {
  const estimate = parts.reduce((share, { fraction, weight, sum }) => share + (weight / sum) * fraction, 0) * mixedKeyScale;
  if (Math.abs(estimate - Math.floor(estimate) - 0.5) > doubtful) return Math.round(estimate);
  const scale = parts.reduce((product, { sum }) => product.times(sum), new BigDecimal(1));
  const scaled = parts.reduce(
    (total, { fraction, weight, sum }) => total.plus(scale.dividedBy(sum).times(weight).times(fraction)),
    new BigDecimal(0),
  );
  return quotientToMultiple(scaled.times(mixedKeyScale), scale, new BigDecimal(1)).toNumber();
}

export type KeyPart = keyof Plan["settings"]["key"];

/** Weight of each gemeente by one part of the key: people, hours a week, or 1 for every gemeente that pays. */
export function keyPartWeights(part: KeyPart, plan: Plan, participation: Participation, hours: readonly DienstHours[]): number[] {
  const own = { inhabitants: inhabitantsOf, targetGroup: targetGroupOf, equal: equalOf } as const;
  return carried(plan, participation, part === "hours" ? hoursOf(plan, participation, hours) : own[part]);
}

type WeightOf = (one: PlanMunicipality, carrier: PlanMunicipality) => number;

const inhabitantsOf: WeightOf = (one) => one.inhabitants;
const targetGroupOf: WeightOf = (one) => one.targetGroup;
/** Equal parts are per gemeente that pays: one that went up in another adds nothing. */
const equalOf: WeightOf = (one, carrier) => (one === carrier ? 1 : 0);

/** Hours used: those of the dienst, over the gemeenten that it serves by inhabitants. */
function hoursOf(plan: Plan, participation: Participation, hours: readonly DienstHours[]): WeightOf {
  const perGemeente = new Map<PlanMunicipality, number>();
  plan.diensten.forEach((dienst, d) => {
    const served = servedBy(dienst, participation);
    const people = served.reduce((sum, one) => sum + one.inhabitants, 0);
    for (const one of served) perGemeente.set(one, people ? ((hours[d]?.hoursPerWeek ?? 0) * one.inhabitants) / people : 0);
  });
  return (one) => perGemeente.get(one) ?? 0;
}

/** Adds each gemeente's weight to the one that carries it. */
function carried(plan: Plan, participation: Participation, weightOf: WeightOf): number[] {
  const total = new Map<PlanMunicipality, number>();
  for (const [one, carrier] of participation) if (carrier) total.set(carrier, (total.get(carrier) ?? 0) + weightOf(one, carrier));
  return plan.municipalities.map((one) => total.get(one) ?? 0);
}
