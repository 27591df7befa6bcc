import type { SettingId } from "../../domain/plan/input/schema";
import { type DetectedSetting, detectSettings } from "./detect-settings";
import { type DetectedTable, detectTables } from "./detect-tables";
import type { SheetCells } from "./sheet-cells";
import type { Source } from "./sources";
import type { RowTableId } from "./vocabulary";

/** What a workbook seems to hold of a plan: all that was found, the surest of each first. */
export interface DetectedPlan {
  readonly tables: readonly DetectedTable[];
  readonly settings: readonly DetectedSetting[];
}

export function detectPlan(sheets: readonly SheetCells[]): DetectedPlan {
  const surest = <Found extends { readonly confidence: number }>(found: Found[]): Found[] =>
    found.sort((a, b) => b.confidence - a.confidence);
  return { tables: surest(sheets.flatMap(detectTables)), settings: surest(sheets.flatMap(detectSettings)) };
}

/** What is taken from the workbook for one table of the plan. */
export interface TableChoice {
  /** The table that was found; null when the user pointed at all columns herself. */
  readonly found: DetectedTable | null;
  readonly sources: readonly Source[];
}

/** What is taken from the workbook for a plan; a table that is absent was not found, or is left out. */
export interface PlanChoice {
  readonly tables: Readonly<Partial<Record<RowTableId, TableChoice>>>;
  readonly settings: readonly Source[];
}

/** The surest of what was found. */
export function proposePlan({ tables, settings }: DetectedPlan, sheets: readonly SheetCells[]): PlanChoice {
  const chosen: Partial<Record<RowTableId, TableChoice>> = {};
  for (const found of tables) chosen[found.table] ??= chooseTable(found, sheets);
  const first = new Map<SettingId, Source>();
  for (const { id, sheet, area } of settings) if (!first.has(id)) first.set(id, { table: "instellingen", column: id, sheet, area });
  return { tables: chosen, settings: [...first.values()] };
}

/** Takes a table that was found, with all its columns. */
export function chooseTable(found: DetectedTable, sheets: readonly SheetCells[]): TableChoice {
  const { table, sheet, name } = found;
  const cells = sheets.find((one) => one.sheet === sheet);
  const headings = cells?.values[found.area.row - cells.at.row];
  const sources = found.columns.map(({ id, heading, area }): Source => {
    const isHeading = cells !== undefined && headings?.[area.column - cells.at.column] === heading;
    // A column can only be named by the heading it has exactly.
    return { table, column: id, sheet, area, ...(name !== null && isHeading && { of: { name, heading } }) };
  });
  return { found, sources };
}

/** Takes cells that the user points at for one column. A column has as many rows as the names beside it. */
export function choosePointed(choice: TableChoice | undefined, source: Source, key: string): TableChoice {
  const sources = [...(choice?.sources ?? []).filter(({ column }) => column !== source.column), source];
  const names = sources.find(({ column }) => column === key);
  const aligned = ({ sheet, area }: Source) => (names?.sheet === sheet ? { ...area, row: names.area.row, rows: names.area.rows } : area);
  return { found: choice?.found ?? null, sources: sources.map((one) => ({ ...one, area: aligned(one) })) };
}

export const sourcesOf = ({ tables, settings }: PlanChoice): Source[] => [
  ...Object.values(tables).flatMap((one) => one.sources),
  ...settings,
];
