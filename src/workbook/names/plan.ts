import type { PlanTableId } from "../../domain/plan/input/schema";

/** Names of the plan's tables in the workbook: the same in every language, because formulas and bindings depend on them. */
export const planTableNames: Readonly<Record<PlanTableId | "scenarios", string>> = {
  gemeenten: "NormplanGemeenten",
  uitvoeringsdiensten: "NormplanUitvoeringsdiensten",
  bijdragen: "NormplanBijdragen",
  kosten: "NormplanKosten",
  instellingen: "NormplanUitgangspunten",
  scenarios: "NormplanScenarios",
};

/**
 * The defined name by which the plan knows a column, wherever it stands: in a table of ours or in cells that the user pointed out.
 * For a setting it is the one cell with its value.
 */
export const bindingName = (table: PlanTableId, column: string): string => `Normplan_${table}_${column}`;

/** Reads a binding name back; null for any other name. */
export function parseBindingName(name: string): { table: string; column: string } | null {
  const match = /^Normplan_([a-z]+)_([A-Za-z]+)$/.exec(name);
  return match?.[1] && match[2] ? { table: match[1], column: match[2] } : null;
}
