import type { YearResult } from "../plan/calculate-plan";
import { municipalBounds } from "../plan/fund-year";
import { keyPartWeights, type KeyPart } from "../plan/key-weights";
import { participationIn, type Participation } from "../plan/participation";
import type { Plan, PlanMunicipality } from "../plan/plan";
import { contributionSteps, costsStep } from "./cover-steps";
import { divisionSteps } from "./division-steps";
import { explainDivision, type Division } from "./explain-division";
import type { Absence, ExplanationStep } from "./explanation";

const keyParts: readonly KeyPart[] = ["inhabitants", "targetGroup", "equal", "hours"];

/** From the costs to what one gemeente pays in a year. */
export function municipalitySteps(plan: Plan, year: YearResult, name: string): ExplanationStep[] {
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
