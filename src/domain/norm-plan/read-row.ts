import type { PlanCell } from "../plan/cell";
import type { NormTableId } from "./schema";

/** A row of a table, or the cells of the settings, of which every cell passed. */
export interface ReadRow {
  /** Counted from 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, PlanCell>>;
}

export type ReadRows = Readonly<Record<NormTableId, readonly ReadRow[]>>;
