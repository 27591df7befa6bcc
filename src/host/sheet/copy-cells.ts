import type { ICellData } from "@univerjs/core";
import { ApiError } from "../rich-api/api-error";
import { type Area, intersectionOf, isOnSheet, isUnbounded } from "./area";
import { type Sheet, hasContent } from "./sheet";

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

interface CopyOptions {
  readonly copyType: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly patch: ICellData;
}

/**
 * Copies cells as Excel pastes them: relative references move along, and a source that fits several times into the target is repeated.
 * @returns the area that was written
 */
export function copyCells(from: Sheet, source: Area, to: Sheet, target: Area, options: CopyOptions): Area {
  const location = "Range.copyFrom";
  if (isUnbounded(source) !== isUnbounded(target) && isUnbounded(source)) throw new ApiError("InvalidArgument", location);
  const height = options.transpose ? source.columns : source.rows;
  const width = options.transpose ? source.rows : source.columns;
  const repeats = !isUnbounded(source) && target.rows % height === 0 && target.columns % width === 0;
  const written = {
    row: target.row,
    column: target.column,
    rows: repeats ? target.rows : height,
    columns: repeats ? target.columns : width,
  };
  if (!isOnSheet(written)) throw new ApiError("InvalidArgument", location);
  const copied = readCells(from, source, options);
  to.grow(isUnbounded(written) ? { ...written, rows: 1, columns: 1 } : written);
  for (let down = 0; down < written.rows; down += height) {
    for (let right = 0; right < written.columns; right += width)
      pasteAt(from, copied, to, { row: written.row + down, column: written.column + right }, source, options);
  }
  return written;
}

/** The changes that the copy makes, by place in the source. */
function readCells(sheet: Sheet, source: Area, { copyType, skipBlanks }: CopyOptions): CopiedCell[] {
  const area = isUnbounded(source) ? intersectionOf(source, sheet.used(false) ?? { ...source, rows: 1, columns: 1 }) : source;
  const cells: CopiedCell[] = [];
  if (!area) return cells;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.raw(row, column);
      if (skipBlanks && !(cell && hasContent(cell))) continue;
      cells.push({ row: row - source.row, column: column - source.column, patch: patchOf(sheet, row, column, copyType) });
    }
  }
  return cells;
}

function pasteAt(
  from: Sheet,
  copied: readonly CopiedCell[],
  to: Sheet,
  corner: { row: number; column: number },
  source: Area,
  { transpose }: CopyOptions,
): void {
  for (const { row, column, patch } of copied) {
    const at = transpose
      ? { row: corner.row + column, column: corner.column + row }
      : { row: corner.row + row, column: corner.column + column };
    to.put(at.row, at.column, moved(from, patch, at.row - source.row - row, at.column - source.column - column));
  }
}
