import type { FormulaEngine } from "./univer-modules";

interface Reference {
  getForcedSheetName(): string;
  getForcedSheetId(): string | undefined;
  setForcedSheetId(sheetNameMap: unknown): void;
}

const kept = new WeakSet<object>();

/**
 * A reference that a function gives back (INDEX, OFFSET) knows its sheet by id only. The engine then looks the sheet up by the name,
 * which is empty, and falls back on the sheet of the formula: INDEX in a table of another sheet would read the wrong cells.
 */
export function keepReferenceSheet(engine: FormulaEngine): void {
  const prototype = engine.BaseReferenceObject.prototype as unknown as Reference;
  if (kept.has(prototype)) return;
  kept.add(prototype);
  const lookUp = prototype.setForcedSheetId;
  prototype.setForcedSheetId = function (this: Reference, sheetNameMap: unknown) {
    if (this.getForcedSheetName() || !this.getForcedSheetId()) lookUp.call(this, sheetNameMap);
  };
}
