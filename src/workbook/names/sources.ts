import type { PlanTableId } from "../../domain/plan/input/schema";

/** How the names begin that remember cells of the user. */
export const sourcePrefix = "NormplanBron_";

/** The defined name that remembers in which cells of the user a column or a setting of the plan has its values. */
export const sourceName = (table: PlanTableId, column: string): string => `${sourcePrefix}${table}_${column}`;

/** Reads the name back; null for any other name. */
export function parseSourceName(name: string): { readonly table: string; readonly column: string } | null {
  const match = /^NormplanBron_([a-z]+)_([A-Za-z]+)$/.exec(name);
  return match?.[1] && match[2] ? { table: match[1], column: match[2] } : null;
}
