import type { ICellData, IStyleData, Nullable, Styles } from "@univerjs/core";
import type { CellExtras } from "../model/grid-style";

type Extras = { [key in keyof CellExtras]?: CellExtras[key] | null };

/**
 * What a cell keeps beside its value and style after a change. New content drops what belonged to the old one; null removes a property.
 * Undefined: nothing changes.
 */
function changedExtras(cell: Nullable<ICellData>, patch: ICellData): ICellData["custom"] {
  const before = cell?.custom as Extras | null | undefined;
  const change = patch.custom as Extras | null | undefined;
  if (!before && !change) return undefined;
  const newContent = patch.v !== undefined || patch.f !== undefined;
  const kept = newContent ? { locked: before?.locked, formulaHidden: before?.formulaHidden, indent: before?.indent } : { ...before };
  const entries = Object.entries({ ...kept, ...change }).filter(([, value]) => value !== null && value !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

const merged = new WeakMap<IStyleData, WeakMap<IStyleData, IStyleData>>();

/** Two changes of a style made one. Cells of one range share their changes, so equal pairs give the same object. */
function mergeStyles(first: IStyleData, second: IStyleData): IStyleData {
  let bySecond = merged.get(first);
  if (!bySecond) merged.set(first, (bySecond = new WeakMap()));
  let style = bySecond.get(second);
  if (!style) {
    style = { ...first, ...second };
    if (first.bd && second.bd) style.bd = { ...first.bd, ...second.bd };
    bySecond.set(second, style);
  }
  return style;
}

/** Finds the change of style that brings back what was; the same for all cells with the same style and the same change. */
export class StyleInverses {
  private readonly known = new Map<unknown, Map<IStyleData, IStyleData>>();

  /** @param key identity of the style before */
  of(key: unknown, before: Nullable<IStyleData>, patch: IStyleData): IStyleData {
    let byPatch = this.known.get(key);
    if (!byPatch) this.known.set(key, (byPatch = new Map()));
    let inverse = byPatch.get(patch);
    if (!inverse) byPatch.set(patch, (inverse = inverseStyle(before, patch)));
    return inverse;
  }
}

function inverseStyle(before: Nullable<IStyleData>, patch: IStyleData): IStyleData {
  const inverse: Record<string, unknown> = {};
  for (const key of Object.keys(patch) as (keyof IStyleData)[]) inverse[key] = before?.[key] ?? null;
  if (patch.bd && before?.bd) inverse["bd"] = { ...Object.fromEntries(Object.keys(patch.bd).map((side) => [side, null])), ...before.bd };
  return inverse;
}

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
