import { hoursPerDienst } from "./hours";
import { hours, type Hours } from "../../number/units";
import type { Participation } from "./participation";
import type { HoursMode, Plan, PlanDienst, PlanMunicipality } from "../plan";

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
  if (hoursMode === "ingevoerd")
    return plan.diensten.map((dienst) => ({
      dienst: dienst.name,
      hoursPerWeek: hours(servedBy(dienst, participation).length ? dienst.hoursPerWeek : 0),
    }));
  const proposed = hoursPerDienst({ hours: hours(totalHours), block: hours(hoursPerDay), ...proposalOf(plan, participation, hoursMode) });
  return plan.diensten.map((dienst, i) => ({ dienst: dienst.name, hoursPerWeek: hours(proposed[i] ?? 0) }));
}

/** By what the total of the hours is proposed, one of each per dienst; without bounds when no dienst has one. */
export interface HoursProposal {
  readonly weights: readonly number[];
  readonly minimum?: readonly number[];
  readonly maximum?: readonly number[];
}

export function proposalOf({ diensten, settings }: Plan, participation: Participation, by: Exclude<HoursMode, "ingevoerd">): HoursProposal {
  const perDienst = diensten.map((dienst) => servedBy(dienst, participation));
  const weights = perDienst.map((list) => {
    if (by === "gelijk") return list.length ? 1 : 0;
    return list.reduce((sum, one) => sum + (by === "naar inwoners" ? one.inhabitants : one.targetGroup), 0);
  });
  if (diensten.every((one) => one.minimum === null && one.maximum === null)) return { weights };
  const bound = (own: (dienst: PlanDienst) => number) => diensten.map((dienst, i) => (perDienst[i]?.length ? own(dienst) : 0));
  return { weights, minimum: bound((one) => one.minimum ?? 0), maximum: bound((one) => one.maximum ?? settings.totalHours) };
}
