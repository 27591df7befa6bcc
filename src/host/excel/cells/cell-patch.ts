import type { ICellData, IStyleData, Nullable, Styles } from "@univerjs/core";
import { changedExtras } from "./cell-extras";
import { mergeStyles, type StyleInverses } from "./style-patch";

/**
 * Changes of cells by row and column: what is absent in a change stays, null goes. New content (a value or a formula) takes the place of
 * all content.
 */
export type PatchMatrix = Record<number, Record<number, ICellData>>;

const CONTENT = ["v", "t", "f", "si", "p"] as const;
const NO_CONTENT: Readonly<ICellData> = { v: null, t: null, f: null, si: null, p: null };

export const isContent = (patch: ICellData): boolean => patch.v !== undefined || patch.f !== undefined;

/** What is left of a change. Only keys that it has: to the grid a key without a value takes away what the cell has under it. */
const withoutContent = ({ s, custom }: ICellData): ICellData => ({
  ...(s === undefined ? {} : { s }),
  ...(custom === undefined ? {} : { custom }),
});

/** Two changes of one cell made one; undefined when they cannot be (formats cleared, then set again). */
export function mergePatches(first: ICellData, second: ICellData): ICellData | undefined {
  if (first.s === null && second.s) return undefined;
  const base = isContent(second) ? withoutContent(first) : first;
  const merged: ICellData = { ...base, ...second };
  if (second.s === undefined && first.s !== undefined) merged.s = first.s;
  else if (isStyle(first.s) && isStyle(second.s)) merged.s = mergeStyles(first.s, second.s);
  if (first.custom && second.custom) merged.custom = { ...first.custom, ...second.custom };
  return merged;
}

/** The change as the grid needs it for this cell. */
export function fullPatch(cell: Nullable<ICellData>, patch: ICellData): ICellData {
  if (!cell) return patch;
  const custom = changedExtras(cell, patch);
  const full: ICellData = custom === undefined ? { ...patch } : { ...patch, custom };
  if (isContent(patch)) {
    for (const key of CONTENT) if (patch[key] === undefined && cell[key] !== undefined) full[key] = null;
  } else {
    // A change of style alone makes a number of a text of digits unless the type is named.
    if (cell.t != null) full.t = cell.t;
    Object.assign(full, formulaOf(cell));
  }
  return full;
}

/** The change that brings `before` back after `patch`. */
export function inversePatch(before: Nullable<ICellData>, styles: Styles, patch: ICellData, inverses: StyleInverses): ICellData {
  const inverse = isContent(patch) ? contentOf(before) : formulaOf(before);
  if (before?.custom || patch.custom) inverse.custom = before?.custom ?? null;
  if (patch.s === undefined || typeof patch.s === "string") return inverse;
  const style = styles.getStyleByCell(before);
  return { ...inverse, s: isStyle(patch.s) ? inverses.of(before?.s, style, patch.s) : style ? { ...style } : null };
}

/**
 * What a change of style alone must name: beside new content elsewhere, and in undo and redo, the grid takes away a formula that it does
 * not name.
 */
function formulaOf(cell: Nullable<ICellData>): ICellData {
  return { ...(cell?.f != null && { f: cell.f }), ...(cell?.si != null && { si: cell.si }) };
}

function contentOf(cell: Nullable<ICellData>): ICellData {
  if (!cell) return { ...NO_CONTENT };
  // The grid restyles rich text in place.
  const { v = null, t = null, f = null, si = null, p = null } = cell;
  return { v, t, f, si, p: p && structuredClone(p) };
}

const isStyle = (style: ICellData["s"]): style is IStyleData => typeof style === "object" && style !== null;
