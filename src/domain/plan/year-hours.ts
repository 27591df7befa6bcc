import { hoursPerDienst } from "../staffing/hours-per-dienst";
import { hours, type Hours } from "../units";
import type { Participation } from "./participation";
import type { Plan, PlanDienst, PlanMunicipality } from "./plan";

export interface DienstHours {
  readonly dienst: string;
  readonly hoursPerWeek: Hours;
}

/** Gemeenten that a dienst serves in a year, also on behalf of a successor. */
export const servedBy = (dienst: PlanDienst, participation: Participation): PlanMunicipality[] =>
  [...participation].filter(([one, carrier]) => carrier !== null && one.dienst.toLowerCase() === dienst.name.toLowerCase()).map(([one]) => one);

/**
 * Hours per week of each uitvoeringsdienst in a year: as typed, or a total proposed in whole days within each dienst's
 * minimum and maximum. A dienst that serves nobody any more has no hours; after a merger the work, and so the hours, remain.
 */
export function yearHours(plan: Plan, participation: Participation): DienstHours[] {
  const { hoursMode, totalHours, hoursPerDay } = plan.settings;
  const served = plan.diensten.map((dienst) => servedBy(dienst, participation));
  if (hoursMode === "ingevoerd") return plan.diensten.map((dienst, i) => ({ dienst: dienst.name, hoursPerWeek: hours(served[i]?.length ? dienst.hoursPerWeek : 0) }));
  const weight = (list: readonly PlanMunicipality[]) => {
    if (hoursMode === "gelijk") return list.length ? 1 : 0;
    return list.reduce((sum, one) => sum + (hoursMode === "naar inwoners" ? one.inhabitants : one.targetGroup), 0);
  };
  const bounds = (own: (dienst: PlanDienst) => number | null, otherwise: number) =>
    plan.diensten.map((dienst, i) => (served[i]?.length ? (own(dienst) ?? otherwise) : 0));
  const proposed = hoursPerDienst({
    hours: hours(totalHours),
    weights: served.map(weight),
    block: hours(hoursPerDay),
    ...(plan.diensten.some((one) => one.minimum !== null || one.maximum !== null) && {
      minimum: bounds((one) => one.minimum, 0),
      maximum: bounds((one) => one.maximum, totalHours),
    }),
  });
  return plan.diensten.map((dienst, i) => ({ dienst: dienst.name, hoursPerWeek: hours(proposed[i] ?? 0) }));
}
