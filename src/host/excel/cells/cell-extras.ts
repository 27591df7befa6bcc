import type { ICellData, Nullable } from "@univerjs/core";
import type { CellExtras } from "../../model/grid-style";

type Extras = { [key in keyof CellExtras]?: CellExtras[key] | null };

/**
 * What a cell keeps beside its value and style after a change. New content drops what belonged to the old one; null removes a property.
 * Undefined: nothing changes.
 */
export function changedExtras(cell: Nullable<ICellData>, patch: ICellData): ICellData["custom"] {
  const before = cell?.custom as Extras | null | undefined;
  const change = patch.custom as Extras | null | undefined;
  if (!before && !change) return undefined;
  const newContent = patch.v !== undefined || patch.f !== undefined;
  const kept = newContent ? { locked: before?.locked, formulaHidden: before?.formulaHidden, indent: before?.indent } : { ...before };
  const entries = Object.entries({ ...kept, ...change }).filter(([, value]) => value !== null && value !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}
