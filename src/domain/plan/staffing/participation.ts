import type { PlanMunicipality } from "../plan";

/** In which gemeente the people of each gemeente live in a calendar year: itself, the one it merged into, or none of the plan. */
export type Participation = ReadonlyMap<PlanMunicipality, PlanMunicipality | null>;

/**
 * Who takes part in a calendar year. A gemeente takes part from its first up to and including its last year. After its last
 * year its successor carries its weight, if it has one that takes part; otherwise it has left.
 */
export function participationIn(year: number, municipalities: readonly PlanMunicipality[]): Participation {
  const byName = new Map(municipalities.map((one) => [one.name.toLowerCase(), one]));
  const carrier = (one: PlanMunicipality): PlanMunicipality | null => {
    if (one.from !== null && year < one.from) return null;
    if (one.until === null || year <= one.until) return one;
    const successor = one.successor === null ? undefined : byName.get(one.successor.toLowerCase());
    return successor ? carrier(successor) : null;
  };
  return new Map(municipalities.map((one) => [one, carrier(one)]));
}
