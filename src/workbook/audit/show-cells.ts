import type { CellPlace } from "../../domain/audit/table/cells";
import { type CellArea, a1, boundingArea } from "../excel/area";
import { inWorkbook } from "../excel/run";

/** The block that three or more cells fill together, so that all of them are seen; otherwise the first, which is the one to go to. */
export function cellsToShow(cells: readonly CellPlace[]): CellPlace | CellArea | null {
  const block = boundingArea(cells.map((cell) => ({ ...cell, rows: 1, columns: 1 })));
  return cells.length > 2 && block.rows * block.columns === cells.length ? block : (cells[0] ?? null);
}

/** Shows the sheet and selects the cells. */
export async function showCells(sheet: string, cells: CellPlace | CellArea): Promise<void> {
  await inWorkbook(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(a1(cells)).select();
    await context.sync();
  });
}
