import { unavailable } from "../failure/failures";
import type { Inhabitants } from "../number/units";
import { type MunicipalChange, regionalChanges } from "./municipal-changes";
import { normaliseName, withoutProvince } from "./names";

/** CBS code of a municipality: "GM" and four digits. */
export type MunicipalityCode = string;
/** CBS code of an arbeidsmarktregio: "AM" and two digits. */
type RegionCode = string;

export interface Municipality {
  readonly code: MunicipalityCode;
  /** Newest CBS name, such as "Bergen (NH.)". */
  readonly name: string;
  /** Other names it has had in the bundled years. */
  readonly formerNames: readonly string[];
  /** Inhabitants on 1 January, in the order of the table's years; null when it was not a municipality. */
  readonly inhabitants: readonly (Inhabitants | null)[];
}

/** Arbeidsmarktregio. */
export interface Region {
  readonly code: RegionCode;
  readonly name: string;
  /** Spellings in older vintages ("Gooi- en Vechtstreek"). */
  readonly formerNames: readonly string[];
}

/** Which municipality belonged to which arbeidsmarktregio by one source. */
export interface RegionVintage {
  /** First year it holds for. */
  readonly year: number;
  /** As shown to people: "2015", "2021", "2025 (afgeleid)". */
  readonly label: string;
  readonly source: string;
  readonly regionOf: Readonly<Record<MunicipalityCode, RegionCode>>;
}

/** Where the figures of one year come from and how sure they are. */
export interface PopulationSource {
  readonly year: number;
  readonly source: string;
  readonly status: string;
}

/** Population and regions as one value; years and vintages ascending, municipalities by code. */
export interface PopulationTable {
  readonly years: readonly number[];
  readonly municipalities: readonly Municipality[];
  readonly sources: readonly PopulationSource[];
  readonly regions: readonly Region[];
  readonly vintages: readonly RegionVintage[];
}

/** Place of a year among the years of the table. */
export function placeOfYear(table: PopulationTable, year: number): number {
  const place = table.years.indexOf(year);
  if (place >= 0) return place;
  throw unavailable("populationYearUnknown", { year, firstYear: table.years[0] ?? NaN, lastYear: newestYear(table) });
}

export function newestYear(table: PopulationTable): number {
  return table.years.at(-1) ?? NaN;
}

/** The change in which a municipality ends; null when none is known. */
export function changeOf(name: string, changes: readonly MunicipalChange[] = regionalChanges): MunicipalChange | null {
  const wanted = normaliseName(name);
  return changes.find((change) => change.from.some((former) => normaliseName(former) === wanted)) ?? null;
}

/** Municipalities by GM code and by normalised name, in any year of the table. */
interface NameIndex {
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
