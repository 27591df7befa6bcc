import type { PlanRow } from "../../domain/plan/cell";
import type { NormTableId } from "../../domain/norm-plan/schema";
import { cellValue } from "../plan-store/write-plan-value";
import { inWorkbook } from "../run";
import { normBindingName } from "./norm-names";

/**
 * Puts a whole row in the place of the one that stands there, counted from 1; columns that are left out stay as they are. One request.
 *
 * @throws WorkbookFailure "notFound" when a column is no longer there.
 */
export async function writeNormRow(table: NormTableId, row: number, cells: PlanRow): Promise<void> {
  await inWorkbook(async (context) => {
    const { names } = context.workbook;
    for (const [column, value] of Object.entries(cells)) {
      names
        .getItem(normBindingName(table, column))
        .getRange()
        .getCell(row - 1, 0).values = [[cellValue(value)]];
    }
    await context.sync();
  });
}
