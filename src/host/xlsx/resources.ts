import type { IResources } from "@univerjs/core";

/** Names under which the grid's plugins keep their part of a workbook's snapshot. */
export const RESOURCE = {
  tables: "SHEET_TABLE_PLUGIN",
  names: "SHEET_DEFINED_NAME_PLUGIN",
  conditionalFormats: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  validation: "SHEET_DATA_VALIDATION_PLUGIN",
  filters: "SHEET_FILTER_PLUGIN",
} as const;

export type ResourceName = (typeof RESOURCE)[keyof typeof RESOURCE];

/** What a plugin keeps, or undefined when the grid has no such plugin: then the file's own stays as it was. */
export function resourceOf<T>(resources: IResources | undefined, name: ResourceName): T | undefined {
  const found = resources?.find((resource) => resource.name === name);
  if (!found) return undefined;
  return (found.data ? JSON.parse(found.data) : {}) as T;
}
