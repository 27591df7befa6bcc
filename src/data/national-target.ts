import type { Jobs } from "../domain/units";
import data from "../../assets/data/landelijk-doelpad.json";

/** Employers of the banenafspraak: market, government, and both together. */
export const sectors = ["totaal", "markt", "overheid"] as const;
export type Sector = (typeof sectors)[number];

/** National path of the banenafspraak: extra jobs since the end of 2012 that should be there at the end of each year. */
export interface NationalTarget extends Readonly<Record<Sector, readonly Jobs[]>> {
  readonly source: string;
  readonly years: readonly number[];
}

export const nationalTarget = data as unknown as NationalTarget;
