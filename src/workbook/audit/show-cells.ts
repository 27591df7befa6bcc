import type { CellPlace } from "../../domain/audit/cells";
import { a1, type CellArea } from "../plan/area";
import { inWorkbook } from "../run";

/** Shows the sheet and selects the cells. */
export async function showCells(sheet: string, cells: CellPlace | CellArea): Promise<void> {
  await inWorkbook(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(a1(cells)).select();
    await context.sync();
  });
}
