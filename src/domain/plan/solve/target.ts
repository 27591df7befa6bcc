import Decimal from "decimal.js";
import { participationIn } from "../staffing/participation";
import type { Plan } from "../plan";

/** What must stay at or under an amount, in every year: what one gemeente pays, what all pay together, or that per inhabitant. */
export type SolveTarget =
  { readonly kind: "gemeente"; readonly name: string } | { readonly kind: "samen" } | { readonly kind: "perInwoner" };

/** People in the gemeenten that take part in a year, also on behalf of one that merged. */
export function payingInhabitants(plan: Plan, year: number): number {
  return [...participationIn(year, plan.municipalities)].reduce((sum, [one, carrier]) => (carrier ? sum + one.inhabitants : sum), 0);
}

/** The most whole units in each year for a limit: euros in a year, or euros per inhabitant of that year (`people`; 1 for other targets). */
export function unitsAllowed(limit: Decimal.Value, people: readonly number[], unit: number): number[] {
  return people.map((count) => new Decimal(limit).times(count).div(unit).floor().toNumber());
}

/** An amount over people: 1 where it is not counted per inhabitant. */
export interface UnitsPerPeople {
  readonly units: number;
  readonly people: number;
}

/** The most whole units in each year that come to no more than an amount over people. */
export const unitsUpTo = ({ units, people: of }: UnitsPerPeople, people: readonly number[]): number[] =>
  people.map((count) => Number((BigInt(units) * BigInt(count)) / BigInt(of)));

/** The same, but to less than that amount. */
export const unitsBelow = ({ units, people: of }: UnitsPerPeople, people: readonly number[]): number[] =>
  people.map((count) => Number((BigInt(units) * BigInt(count) + BigInt(of) - 1n) / BigInt(of)) - 1);

/** Whether an amount over people is less than another: products of whole numbers, so never left to rounding. */
export const isLess = (one: UnitsPerPeople, other: UnitsPerPeople): boolean =>
  BigInt(one.units) * BigInt(other.people) < BigInt(other.units) * BigInt(one.people);
