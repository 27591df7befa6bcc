import type { PlanCell } from "../plan/cell";
import type { NormTableId } from "./schema";

/** A row of which every cell passed. */
export interface ReadRow {
  /** Counted from 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, PlanCell>>;
}

export type ReadRows = Readonly<Record<NormTableId, readonly ReadRow[]>>;
