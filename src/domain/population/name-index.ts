import { normaliseName, withoutProvince } from "./normalise-name";
import type { Municipality, PopulationTable } from "./population-table";

/** Municipalities by GM code and by normalised name, in any year of the table. */
export interface NameIndex {
  readonly code: ReadonlyMap<string, Municipality>;
  readonly full: ReadonlyMap<string, readonly Municipality[]>;
  /** Names without their province. */
  readonly short: ReadonlyMap<string, readonly Municipality[]>;
}

const indexes = new WeakMap<PopulationTable, NameIndex>();

/** Made once per table: a sheet may look up thousands of names. */
export function nameIndex(table: PopulationTable): NameIndex {
  const known = indexes.get(table);
  if (known) return known;
  const index = {
    code: new Map(table.municipalities.map((one) => [one.code, one])),
    full: byName(table, (name) => name),
    short: byName(table, withoutProvince),
  };
  indexes.set(table, index);
  return index;
}

function byName(table: PopulationTable, form: (name: string) => string): ReadonlyMap<string, readonly Municipality[]> {
  const groups = new Map<string, Municipality[]>();
  for (const municipality of table.municipalities) {
    for (const name of new Set([municipality.name, ...municipality.formerNames].map((name) => normaliseName(form(name))))) {
      const group = groups.get(name);
      if (group) group.push(municipality);
      else groups.set(name, [municipality]);
    }
  }
  return groups;
}
