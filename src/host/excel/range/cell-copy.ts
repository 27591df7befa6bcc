import type { ICellData } from "@univerjs/core";
import type { Sheet } from "../cells/sheet";

export type CopyType = "All" | "Formulas" | "Values" | "Formats";

/** The change that makes another cell like this one. */
export function patchOf(sheet: Sheet, row: number, column: number, copyType: CopyType): ICellData {
  const cell = sheet.raw(row, column);
  const patch: ICellData = {};
  if (copyType === "Values") return valuePatch(sheet, row, column);
  if (copyType !== "Formats") Object.assign(patch, cell?.f ? { f: cell.f } : valuePatch(sheet, row, column));
  if (copyType === "All" || copyType === "Formats") {
    // The whole style: what this cell has not, the other loses.
    const style = sheet.style(row, column);
    patch.s = {
      bg: null,
      bd: null,
      n: null,
      ff: null,
      fs: null,
      bl: 0,
      it: 0,
      ul: null,
      st: null,
      cl: null,
      ht: null,
      vt: null,
      tb: null,
      tr: null,
      pd: null,
      ...style,
    } as ICellData["s"];
  }
  return patch;
}

function valuePatch(sheet: Sheet, row: number, column: number): ICellData {
  const value = sheet.value(row, column);
  if (value === "") return { v: null };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3 };
  return { v: value, t: typeof value === "number" ? 2 : (sheet.raw(row, column)?.t ?? 1) };
}

/** The change for a cell so many rows down and columns to the right: relative references move along. */
export function moved(sheet: Sheet, patch: ICellData, rows: number, columns: number): ICellData {
  if (!patch.f) return patch;
  const { ctx } = sheet.session;
  return { ...patch, f: ctx.injector.get(ctx.engine.LexerTreeBuilder).moveFormulaRefOffset(patch.f, columns, rows) };
}
