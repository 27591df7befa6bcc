import type { InputCell, InputRow } from "../../table/cell";
import type { NormTableId } from "./schema";

/** The input of the norm as it stands in the workbook, by column id: nothing of it is trusted yet. */
export interface NormTables extends Readonly<Record<NormTableId, readonly InputRow[]>> {
  /** Null when the workbook has no cells for them: it was made before there were any, or they were deleted. */
  readonly uitgangspunten: InputRow | null;
}

export const noNormTables: NormTables = {
  norm: [],
  realisatie: [],
  doelgroep: [],
  maatregelen: [],
  trechter: [],
  screening: [],
  uitgangspunten: null,
};

/** A row of a table, or the cells of the settings, of which every cell passed. */
export interface ReadRow {
  /** Counted from 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, InputCell>>;
}

export type ReadRows = Readonly<Record<NormTableId, readonly ReadRow[]>>;
