import type { IStyleData, Nullable } from "@univerjs/core";

const merged = new WeakMap<IStyleData, WeakMap<IStyleData, IStyleData>>();

/** Two changes of a style made one. Cells of one range share their changes, so equal pairs give the same object. */
export function mergeStyles(first: IStyleData, second: IStyleData): IStyleData {
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
