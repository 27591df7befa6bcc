import { detectSettings } from "./detect-settings";
import type { DetectedSetting } from "./detect-settings";
import { detectTables } from "./detect-tables";
import type { DetectedTable } from "./detect-tables";
import type { SheetCells } from "./sheet-cells";

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
