import type { ICellData, Nullable } from "@univerjs/core";
import { boundingArea, type Area } from "../address/area";

type Changes = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** The smallest area around the cells that changed; with `content` formats do not count. */
export function changedArea(cells: Changes | undefined, content: boolean): Area | undefined {
  let area: Area | undefined;
  for (const [row, columns] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(columns)) {
      if (content && !touchesContent(cell)) continue;
      const one = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area ? boundingArea(area, one) : one;
    }
  }
  return area;
}

function touchesContent(cell: Nullable<ICellData>): boolean {
  return !cell || cell.v !== undefined || cell.f !== undefined || cell.si !== undefined || cell.p !== undefined;
}
