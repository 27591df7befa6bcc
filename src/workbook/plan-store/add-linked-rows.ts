import type { PlanCell } from "../../domain/plan/cell";
import { rowNameColumn } from "../../domain/plan/plan-tables";
import { tableSchemas } from "../../domain/plan/schema";
import type { InputTexts } from "../plan-sheets/input-table";
import { planTableNames } from "../plan-sheets/plan-names";
import { isShown } from "../read/link-sheets";
import { linkedFormula } from "../read/linked-formula";
import { withRowsBelow } from "../read/rows-below";
import { sourceName } from "../read/source-names";
import { inWorkbook } from "../run";
import { cellText } from "../write/cell-text";

type RowTable = keyof typeof tableSchemas;

/**
 * Adds rows that the user has added to her own table to the plan's, linked as the others are. `below`: how many rows stand directly below
 * the cells that the plan knows, and belong to them from now on. Two requests.
 */
export async function addLinkedRows(table: RowTable, names: readonly string[], below: number, texts: InputTexts): Promise<void> {
  await inWorkbook(async (context) => {
    const columns = Object.keys(tableSchemas[table]);
    const linked = columns.map((column) => context.workbook.names.getItemOrNullObject(sourceName(table, column)).load("name,formula"));
    await context.sync();
    if (below > 0) for (const item of linked) if (!item.isNullObject) item.formula = withRowsBelow(String(item.formula), below);
    const rows = names.map((name) =>
      columns.map((column, index): PlanCell => {
        if (column === rowNameColumn[table]) return cellText(name);
        const link = { table, column, numbersAsText: true, prefixed: table === "gemeenten" };
        return linked[index]?.isNullObject === false && isShown(link) ? linkedFormula(link, texts.plan) : "";
      }),
    );
    if (rows.length > 0)
      context.workbook.tables.getItem(planTableNames[table]).rows.add(undefined, rows as (string | number | boolean)[][]);
    await context.sync();
  });
}
