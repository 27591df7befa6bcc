import type { PlanRow } from "../plan/cell";
import type { ProjectionMethod } from "../projection/projection-request";
import type { NormProblem } from "./norm-problem";
import { readNormCell } from "./read-norm-cell";
import { normSettingSchemas } from "./schema";

/** What decides the figures beside the tables. Where a problem stands in the way the default is given, which nobody may calculate with. */
export interface NormSettings {
  readonly method: ProjectionMethod;
  readonly problems: readonly NormProblem[];
}

/** Reads the settings; null stands for a workbook without cells for them, in which the defaults hold. */
export function readNormSettings(cells: PlanRow | null): NormSettings {
  const { initial, ...schema } = normSettingSchemas.methode;
  const cell = cells?.["methode"] ?? null;
  const reading = readNormCell(cell, schema);
  if ("value" in reading) return { method: (reading.value ?? initial) as ProjectionMethod, problems: [] };
  const { problem: key, expected } = { expected: undefined, ...reading };
  return { method: initial, problems: [{ key, table: "uitgangspunten", row: 1, column: "methode", value: cell, ...(expected !== undefined && { expected }) }] };
}
