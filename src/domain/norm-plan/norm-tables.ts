import type { PlanRow } from "../plan/cell";
import type { NormTableId } from "./schema";

/** The tables of the norm as they stand in the workbook, by column id: nothing of them is trusted yet. */
export type NormTables = Readonly<Record<NormTableId, readonly PlanRow[]>>;

export const noNormTables: NormTables = { norm: [], realisatie: [], doelgroep: [], maatregelen: [], trechter: [], screening: [] };
