import type { Inhabitants } from "../units";

/** CBS code of a municipality: "GM" and four digits. */
export type MunicipalityCode = string;
/** CBS code of an arbeidsmarktregio: "AM" and two digits. */
export type RegionCode = string;

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
