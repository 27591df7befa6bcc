import type { NormPartId } from "../../domain/norm-plan/schema";
import { inWorkbook } from "../run";
import { normBindingName } from "./norm-names";

/**
 * Brings the user to a cell of the tables of the norm; rows are counted from 1. One request.
 *
 * @throws WorkbookFailure "notFound" when the column is no longer there.
 */
export async function showNormCell({
  table,
  row,
  column,
}: {
  readonly table: NormPartId;
  readonly row: number;
  readonly column: string;
}): Promise<void> {
  await inWorkbook(async (context) => {
    context.workbook.names
      .getItem(normBindingName(table, column))
      .getRange()
      .getCell(row - 1, 0)
      .select();
    await context.sync();
  });
}
