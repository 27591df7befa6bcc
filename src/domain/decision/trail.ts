import { nameKey } from "../plan/plain-name";
import { isAbout, type TrailEntry } from "./trail-entry";

/**
 * The entries about a scenario, or the base (null), from early to late; those of one day in the order of the workbook, those without a date
 * last.
 */
export function trailOf(entries: readonly TrailEntry[], scenario: string | null): TrailEntry[] {
  return entries
    .filter(({ subject }) => isAbout(subject, scenario))
    .sort((one, other) => (one.day ?? Infinity) - (other.day ?? Infinity) || 0);
}

/** A trail of which no scenario bears the name any more. */
export interface LooseTrail {
  readonly name: string;
  readonly entries: number;
}

/** The trails that belong to no scenario of the plan, in the order of the workbook; entries without a name are not among them. */
export function looseTrails(entries: readonly TrailEntry[], scenarios: readonly string[]): LooseTrail[] {
  const known = new Set(scenarios.map(nameKey));
  const loose = new Map<string, LooseTrail>();
  for (const { subject } of entries) {
    const key = nameKey(subject.name);
    if (key === "" || subject.isBase || known.has(key)) continue;
    const { name, entries: counted } = loose.get(key) ?? { name: subject.name, entries: 0 };
    loose.set(key, { name, entries: counted + 1 });
  }
  return [...loose.values()];
}
