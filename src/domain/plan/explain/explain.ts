import { BigDecimal } from "../../number/decimal";
import { municipalBounds } from "../funding/fund-year";
import { type KeyPart, keyPartWeights } from "../funding/key-weights";
import type { PlanResult, YearResult } from "../outcome/calculate-plan";
import type { Plan, PlanMunicipality } from "../plan";
import { type Participation, participationIn } from "../staffing/participation";
import { proposalOf, servedBy } from "../staffing/year-hours";
import { type Division, explainDivision } from "./explain-division";
import type { Absence, ExplainTarget, Explanation, ExplanationStep, ExplainedUnit } from "./explanation";

interface DivisionWords {
  readonly measure: ExplainedUnit;
  readonly unit: number;
  readonly names: readonly string[];
  readonly weights: readonly number[];
}

/** The steps by which one recipient comes to its part of a division. */
export function divisionSteps(division: Division, index: number, { measure, unit, names, weights }: DivisionWords): ExplanationStep[] {
  const share = division.shares[index];
  const name = names[index] ?? "";
  if (!share) return [];
  if (share.bound) return [{ kind: "held", name, bound: share.bound, amount: share.amount }];
  const held = names.filter((_, i) => division.shares[i]?.bound);
  const ranked = names.map((other, i) => ({ name: other, share: division.shares[i] })).filter((one) => one.share && one.share.rank > 0);
  const receivers = ranked
    .filter((one) => (one.share?.rank ?? 0) <= division.unitsLeft)
    .sort((a, b) => (a.share?.rank ?? 0) - (b.share?.rank ?? 0))
    .map((one) => ({ name: one.name, remainder: one.share?.remainder ?? 0 }));
  return [
    ...(held.length ? [{ kind: "othersHeld", names: held, amount: division.shared } as const] : []),
    { kind: "share", measure, amount: division.shared, weight: weights[index] ?? 0, total: division.sharedWeight, exact: share.exact },
    { kind: "down", measure, unit, amount: share.roundedDown, remainder: share.remainder },
    { kind: "unitsLeft", measure, unit, left: division.unitsLeft, receivers },
    ...(division.unitsLeft ? [{ kind: "extra", measure, name, unit, left: division.unitsLeft, share, among: ranked.length } as const] : []),
  ];
}

/** What the year costs: hours × weeks × rate, and what comes on top of it. */
export function costsStep(plan: Plan, { costs, hours }: YearResult): ExplanationStep {
  const sumOf = (kind: "uren" | "werkgroep" | "overig") =>
    cents(costs.lines.filter((line) => line.kind === kind).map((line) => line.amount));
  return {
    kind: "costs",
    hoursPerWeek: cents(hours.map((one) => one.hoursPerWeek)),
    weeks: plan.settings.weeksPerYear,
    rate: costs.hourlyRate,
    ofHours: sumOf("uren"),
    workingGroup: sumOf("werkgroep"),
    other: sumOf("overig"),
    total: costs.total,
  };
}

/** What each party contributes in turn, up to and including one of them, or all. */
function contributionSteps(plan: Plan, year: YearResult, upTo?: string): ExplanationStep[] {
  const last = upTo === undefined ? plan.contributions.length - 1 : plan.contributions.findIndex((one) => one.party === upTo);
  return plan.contributions.slice(0, last + 1).map(({ party, kind, value }): ExplanationStep => {
    const step = year.contributions.find((one) => one.party === party);
    return step ? { kind: "contribution", step, contribution: kind, value } : { kind: "contributionElsewhere", party };
  });
}

/** Amounts and hours have at most a few decimals; a sum in binary can show more. */
const cents = (values: readonly number[]): number => Math.round(values.reduce((sum, value) => sum + value, 0) * 1e4) / 1e4;

/** From the hours to what one uitvoeringsdienst costs in a year. */
function dienstSteps(plan: Plan, year: YearResult, name: string): ExplanationStep[] {
  const index = plan.diensten.findIndex((one) => one.name === name);
  const dienst = plan.diensten[index];
  if (!dienst) return [];
  const participation = participationIn(year.year, plan.municipalities);
  const hours = year.hours[index]?.hoursPerWeek ?? 0;
  const { weeksPerYear: weeks, unit } = plan.settings;
  const rate = year.costs.hourlyRate;
  return [
    { kind: "serves", name, municipalities: servedBy(dienst, participation).map((one) => one.name) },
    ...hoursSteps(plan, year, index, participation),
    {
      kind: "dienstCosts",
      name,
      hours,
      weeks,
      rate,
      exact: new BigDecimal(hours).times(weeks).times(rate).toNumber(),
      unit,
      amount: year.costs.lines.find((line) => line.kind === "uren" && line.name === name)?.amount ?? 0,
    },
  ];
}

function hoursSteps(plan: Plan, year: YearResult, index: number, participation: Participation): ExplanationStep[] {
  const { hoursMode, hoursPerDay, totalHours } = plan.settings;
  const hours = year.hours[index]?.hoursPerWeek ?? 0;
  const name = plan.diensten[index]?.name ?? "";
  if (hoursMode === "ingevoerd") return [{ kind: "hoursTyped", name, hours }];
  const proposal = proposalOf(plan, participation, hoursMode);
  const { weights } = proposal;
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);
  const division = () => explainDivision({ amount: totalHours, unit: hoursPerDay, ...proposal });
  return [
    { kind: "hoursProposed", name, hours, total: totalHours, by: hoursMode, weight: weights[index] ?? 0, totalWeight },
    ...(totalHours > 0 && weights[index]
      ? divisionSteps(division(), index, { measure: "hours", unit: hoursPerDay, names: plan.diensten.map((one) => one.name), weights })
      : []),
  ];
}

const keyParts: readonly KeyPart[] = ["inhabitants", "targetGroup", "equal", "hours"];

/** From the costs to what one gemeente pays in a year. */
function municipalitySteps(plan: Plan, year: YearResult, name: string): ExplanationStep[] {
  const index = plan.municipalities.findIndex((one) => one.name === name);
  const own = plan.municipalities[index];
  if (!own) return [];
  const participation = participationIn(year.year, plan.municipalities);
  const pays: ExplanationStep = { kind: "pays", name, amount: year.municipalities[index]?.amount ?? 0, inhabitants: own.inhabitants };
  if (participation.get(own) !== own) return [{ kind: "absent", name, ...absenceOf(own, year.year, participation) }, pays];
  const weights = year.municipalities.map((one) => one.weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const toTogether: ExplanationStep[] = [
    costsStep(plan, year),
    ...contributionSteps(plan, year),
    { kind: "together", amount: year.remainder },
  ];
  const division = municipalDivision(plan, year);
  if (!division) return [...toTogether, pays];
  return [
    ...toTogether,
    ...weightSteps(plan, year, participation, index),
    ...(isMixed(plan) ? [{ kind: "mixedWeight", weight: weights[index] ?? 0, total } as const] : []),
    ...divisionSteps(division, index, {
      measure: "euros",
      unit: plan.settings.unit,
      names: plan.municipalities.map((one) => one.name),
      weights,
    }),
    pays,
  ];
}

/** How the gemeenten share what the contributions leave in a year, in the order of the plan; null when nothing is left. */
export function municipalDivision(plan: Plan, year: YearResult): Division | null {
  if (year.remainder === 0) return null;
  const weights = year.municipalities.map((one) => one.weight);
  return explainDivision({ amount: year.remainder, weights, unit: plan.settings.unit, ...municipalBounds(plan, weights) });
}

const isMixed = ({ settings: { key } }: Plan): boolean => key.inhabitants !== 1 && key.targetGroup !== 1 && key.equal !== 1;

function weightSteps(plan: Plan, year: YearResult, participation: Participation, index: number): ExplanationStep[] {
  const { key } = plan.settings;
  const own = plan.municipalities[index];
  const includes = [...participation].filter(([one, carrier]) => carrier === own && one !== own).map(([one]) => one.name);
  return keyParts
    .filter((part) => key[part] > 0)
    .map((part): ExplanationStep => {
      const weights = keyPartWeights(part, plan, participation, year.hours);
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      // Equal parts are per gemeente that pays: one that went up in another adds nothing.
      return {
        kind: "weight",
        name: own?.name ?? "",
        part,
        fraction: key[part],
        own: weights[index] ?? 0,
        total,
        includes: part === "equal" ? [] : includes,
      };
    });
}

function absenceOf(own: PlanMunicipality, year: number, participation: Participation): Absence {
  if (own.from !== null && year < own.from) return { why: "notYet", from: own.from };
  const into = participation.get(own);
  return into ? { why: "merged", until: own.until ?? year, into: into.name } : { why: "left", until: own.until ?? year };
}

/** Every amount of a year that can be explained, in the order in which they come about. */
export function explainTargets(plan: Plan): ExplainTarget[] {
  return [
    ...plan.municipalities.map(({ name }) => ({ kind: "gemeente", name }) as const),
    { kind: "samen" },
    ...plan.contributions.map(({ party }) => ({ kind: "bijdrage", name: party }) as const),
    ...plan.diensten.map(({ name }) => ({ kind: "dienst", name }) as const),
  ];
}

/** The whole chain behind an amount in one year of a plan; null when the plan has no such amount. `yearIndex` counts from 0. */
export function explain(
  { plan, result }: { readonly plan: Plan; readonly result: PlanResult },
  yearIndex: number,
  target: ExplainTarget,
): Explanation | null {
  const year = result.years[yearIndex];
  const amount = year && amountOf(year, target);
  if (!year || amount === undefined) return null;
  return { year: year.year, target, amount, steps: stepsTo(plan, year, target) };
}

function amountOf(year: YearResult, target: ExplainTarget): number | undefined {
  switch (target.kind) {
    case "gemeente":
      return year.municipalities.find((one) => one.municipality === target.name)?.amount;
    case "bijdrage":
      return year.contributions.find((one) => one.party === target.name)?.amount ?? 0;
    case "dienst":
      return year.costs.lines.find((one) => one.kind === "uren" && one.name === target.name)?.amount;
    case "samen":
      return year.remainder;
  }
}

function stepsTo(plan: Plan, year: YearResult, target: ExplainTarget): ExplanationStep[] {
  switch (target.kind) {
    case "gemeente":
      return municipalitySteps(plan, year, target.name);
    case "bijdrage":
      return [costsStep(plan, year), ...contributionSteps(plan, year, target.name)];
    case "dienst":
      return dienstSteps(plan, year, target.name);
    case "samen":
      return [costsStep(plan, year), ...contributionSteps(plan, year), { kind: "together", amount: year.remainder }];
  }
}
