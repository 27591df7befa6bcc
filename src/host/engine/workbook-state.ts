import type { ChartModel } from "../model/chart-model";

/** Protection of one sheet, as `worksheet.protection.protect(options, password)` set it. */
export interface SheetProtectionState {
  readonly password?: string;
  readonly options: Readonly<Record<string, boolean | string>>;
}

/**
 * What belongs to the workbook but has no place in the grid's own model. Plain values and maps only: it is copied for undo and saved with
 * the file.
 * Change it inside a request batch or `GridContext.changeState`, so that undo covers it and listeners hear of it.
 */
export interface WorkbookState {
  charts: ChartModel[];
  /** Document settings by key; values as JSON. */
  settings: Map<string, unknown>;
  /** Protection of the workbook's structure; absent: not protected. */
  workbookProtection?: { readonly password?: string };
  /** By sheet id; a sheet that is not in it is not protected. */
  sheetProtection: Map<string, SheetProtectionState>;
  /** What the object model keeps per object that the grid has no field for (a table's style, a name's comment), by a key of its choice. */
  extras: Map<string, unknown>;
}

export function emptyState(): WorkbookState {
  return { charts: [], settings: new Map(), sheetProtection: new Map(), extras: new Map() };
}
