import type { ICellData, IStyleData, Nullable } from "@univerjs/core";

/** Changes of cells by row and column: what is absent in a change stays, null goes. */
export type PatchMatrix = Record<number, Record<number, ICellData>>;

const CONTENT = ["v", "t", "f", "si", "p", "custom"] as const;

/** Two changes of one cell made one; undefined when they cannot be (formats cleared, then set again). */
export function mergePatches(first: ICellData, second: ICellData): ICellData | undefined {
  if (first.s === null && second.s) return undefined;
  const style = isStyle(first.s) && isStyle(second.s) ? mergeStyles(first.s, second.s) : second.s;
  const custom = first.custom && second.custom ? { custom: { ...first.custom, ...second.custom } } : {};
  return { ...first, ...second, ...custom, s: style === undefined ? first.s : style };
}

function mergeStyles(first: IStyleData, second: IStyleData): IStyleData {
  const borders = first.bd && second.bd ? { bd: { ...first.bd, ...second.bd } } : {};
  return { ...first, ...second, ...borders };
}

/** The change that brings `before` back after `patch`. */
export function inversePatch(before: Nullable<ICellData>, styleBefore: Nullable<IStyleData>, patch: ICellData): ICellData {
  const inverse: Record<string, unknown> = {};
  for (const key of CONTENT) inverse[key] = before?.[key] ?? null;
  // The grid restyles rich text in place.
  if (before?.p) inverse["p"] = structuredClone(before.p);
  if (patch.s === null) inverse["s"] = styleBefore ? { ...styleBefore } : null;
  else if (isStyle(patch.s)) inverse["s"] = inverseStyle(styleBefore, patch.s);
  return inverse;
}

function inverseStyle(before: Nullable<IStyleData>, patch: IStyleData): IStyleData {
  const inverse: Record<string, unknown> = {};
  for (const key of Object.keys(patch) as (keyof IStyleData)[]) inverse[key] = before?.[key] ?? null;
  if (patch.bd && before?.bd) inverse["bd"] = { ...Object.fromEntries(Object.keys(patch.bd).map((side) => [side, null])), ...before.bd };
  return inverse;
}

const isStyle = (style: ICellData["s"]): style is IStyleData => typeof style === "object" && style !== null;
