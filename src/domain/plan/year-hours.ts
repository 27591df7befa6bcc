import { hoursPerDienst } from "../staffing/hours-per-dienst";
import { hours, type Hours } from "../units";
import type { Participation } from "./participation";
import type { Plan, PlanDienst, PlanMunicipality } from "./plan";

export interface DienstHours {
  readonly dienst: string;
  readonly hoursPerWeek: Hours;
}

const served = new WeakMap<Participation, ReadonlyMap<string, readonly PlanMunicipality[]>>();

/** Gemeenten that a dienst serves in a year, also on behalf of a successor. */
export function servedBy(dienst: PlanDienst, participation: Participation): readonly PlanMunicipality[] {
  let byDienst = served.get(participation);
  if (!byDienst) served.set(participation, (byDienst = gemeentenByDienst(participation)));
  return byDienst.get(dienst.name.toLowerCase()) ?? [];
}

/** Made once for a year: there may be as many diensten as gemeenten. */
function gemeentenByDienst(participation: Participation): ReadonlyMap<string, readonly PlanMunicipality[]> {
  const groups = new Map<string, PlanMunicipality[]>();
  for (const [one, carrier] of participation) {
    if (carrier === null) continue;
    const name = one.dienst.toLowerCase();
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return groups;
}

/**
 * Hours per week of each uitvoeringsdienst in a year: as typed, or a total proposed in whole days within each dienst's
 * minimum and maximum. A dienst that serves nobody any more has no hours; after a merger the work, and so the hours, remain.
 */
export function yearHours(plan: Plan, participation: Participation): DienstHours[] {
  const { hoursMode, totalHours, hoursPerDay } = plan.settings;
  const perDienst = plan.diensten.map((dienst) => servedBy(dienst, participation));
  if (hoursMode === "ingevoerd") return plan.diensten.map((dienst, i) => ({ dienst: dienst.name, hoursPerWeek: hours(perDienst[i]?.length ? dienst.hoursPerWeek : 0) }));
  const weight = (list: readonly PlanMunicipality[]) => {
    if (hoursMode === "gelijk") return list.length ? 1 : 0;
    return list.reduce((sum, one) => sum + (hoursMode === "naar inwoners" ? one.inhabitants : one.targetGroup), 0);
  };
  const bounds = (own: (dienst: PlanDienst) => number | null, otherwise: number) =>
    plan.diensten.map((dienst, i) => (perDienst[i]?.length ? (own(dienst) ?? otherwise) : 0));
  const proposed = hoursPerDienst({
    hours: hours(totalHours),
    weights: perDienst.map(weight),
    block: hours(hoursPerDay),
    ...(plan.diensten.some((one) => one.minimum !== null || one.maximum !== null) && {
      minimum: bounds((one) => one.minimum, 0),
      maximum: bounds((one) => one.maximum, totalHours),
    }),
  });
  return plan.diensten.map((dienst, i) => ({ dienst: dienst.name, hoursPerWeek: hours(proposed[i] ?? 0) }));
}
