import type { PlanCell } from "../../domain/plan/cell";
import { rowNameColumn, type Override } from "../../domain/plan/plan-tables";
import { WorkbookFailure } from "../failure";
import { bindingName } from "../plan-sheets/plan-names";
import { inWorkbook } from "../run";
import { cellText } from "../write/cell-text";

/**
 * Puts a value in the base of the plan, in the cell where it stands in the workbook. The row is found by its name at that moment: people
 * sort and insert while the pane is open. Two requests.
 *
 * @throws WorkbookFailure "notFound" when the row or the column is no longer there.
 */
export async function writePlanValue({ table, row, column, value }: Override): Promise<void> {
  await inWorkbook(async (context) => {
    const bound = (id: string) => context.workbook.names.getItem(bindingName(table, id)).getRange();
    const target = bound(column);
    const position = table === "instellingen" ? 0 : await rowNamed(context, bound(rowNameColumn[table]), row);
    target.getCell(position, 0).values = [[cellValue(value)]];
    await context.sync();
  });
}

async function rowNamed(context: Excel.RequestContext, names: Excel.Range, row: string): Promise<number> {
  names.load("values");
  await context.sync();
  const position = names.values.findIndex(([name]: PlanCell[]) => String(name).trim().toLowerCase() === row.trim().toLowerCase());
  if (position < 0) throw new WorkbookFailure({ kind: "notFound" });
  return position;
}

/** Text stays text, whatever it starts with; null empties the cell. */
export const cellValue = (value: PlanCell): string | number | boolean => (value === null ? "" : typeof value === "string" ? cellText(value) : value);
