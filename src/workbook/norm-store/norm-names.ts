import { normTableSchemas, type NormTableId } from "../../domain/norm-plan/schema";

/** Names of the tables of the norm in the workbook: the same in every language, because formulas depend on them. */
export const normTableNames: Readonly<Record<NormTableId, string>> = {
  norm: "NormplanNorm",
  realisatie: "NormplanRealisatie",
  doelgroep: "NormplanDoelgroep",
  maatregelen: "NormplanMaatregelen",
  trechter: "NormplanTrechter",
  screening: "NormplanScreening",
};

/** The defined name by which a column of the norm is known, wherever it stands: in a table of ours or in cells that the user pointed out. */
export const normBindingName = (table: NormTableId, column: string): string => `NormplanNorm_${table}_${column}`;

/** Reads a binding name back; null for any other name. */
export function parseNormBinding(name: string): { table: NormTableId; column: string } | null {
  const [, table = "", column = ""] = /^NormplanNorm_([a-z]+)_([A-Za-z]+)$/.exec(name) ?? [];
  return isTable(table) && column in normTableSchemas[table] ? { table, column } : null;
}

const isTable = (id: string): id is NormTableId => id in normTableSchemas;
