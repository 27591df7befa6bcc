import { areaOf, containsCell, type Area, type GridRange } from "./area";
import type { Sheet } from "./sheet";

/** An array formula with the cells that it fills. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

/** The array formulas of a sheet that fill more than their own cell. */
export function spillsOf(sheet: Sheet): Spill[] {
  const { ctx } = sheet.session;
  const ranges = ctx.injector.get(ctx.engine.FormulaDataModel).getArrayFormulaRange()[ctx.unitId]?.[sheet.id] ?? {};
  const spills: Spill[] = [];
  for (const [row, columns] of Object.entries(ranges)) {
    for (const [column, range] of Object.entries((columns ?? {}) as Record<string, GridRange>)) {
      const area = areaOf(range);
      const blocked = sheet.value(Number(row), Number(column)) === "#SPILL!";
      if (area.rows * area.columns > 1 && !blocked) spills.push({ row: Number(row), column: Number(column), area });
    }
  }
  return spills;
}

export const spillAt = (sheet: Sheet, row: number, column: number): Spill | undefined =>
  spillsOf(sheet).find((spill) => containsCell(spill.area, row, column));
