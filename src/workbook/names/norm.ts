import { normPartSchemas, type NormPartId } from "../../domain/norm/input/schema";

/** Names of the tables of the norm in the workbook: the same in every language, because formulas depend on them. */
export const normTableNames: Readonly<Record<NormPartId, string>> = {
  norm: "NormplanNorm",
  realisatie: "NormplanRealisatie",
  doelgroep: "NormplanDoelgroep",
  maatregelen: "NormplanMaatregelen",
  trechter: "NormplanTrechter",
  screening: "NormplanScreening",
  uitgangspunten: "NormplanNormUitgangspunten",
};

/**
 * The defined name by which a column of the norm, or the cell of a setting, is known, wherever it stands: in a table of ours or in cells
 * that the user pointed out.
 */
export const normBindingName = (table: NormPartId, column: string): string => `NormplanNorm_${table}_${column}`;

/** Reads a binding name back; null for any other name. */
export function parseNormBinding(name: string): { table: NormPartId; column: string } | null {
  const [, table = "", column = ""] = /^NormplanNorm_([a-z]+)_([A-Za-z]+)$/.exec(name) ?? [];
  return isPart(table) && column in normPartSchemas[table] ? { table, column } : null;
}

const isPart = (id: string): id is NormPartId => id in normPartSchemas;
