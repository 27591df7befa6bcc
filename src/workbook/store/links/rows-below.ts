import { rowNameColumn } from "../../../domain/plan/input/plan-tables";
import { tableSchemas } from "../../../domain/plan/input/schema";
import type { InputCell } from "../../../domain/table/cell";
import { inWorkbook } from "../../excel/run";
import { planTableNames } from "../../names/plan";
import { sourceName } from "../../names/sources";
import type { InputTexts } from "../../sheets/input/input-table";
import { cellText } from "../../write/write-cells";
import { isShown } from "./link-sheets";
import { linkedFormula } from "./linked-formula";

/** As many rows as people add at a time; when there are more, the rest is noticed once these are taken into the plan. */
const rows = 20;
const lastRow = 1_048_576;

/** "='Blad 1'!$A$2:$A$9": cells that do not grow by themselves. Not a column of a table, nor cells that are gone. */
const plainRange = /^='?[^#[\]]*!\$?[A-Z]+\$?(\d+)(?::\$?[A-Z]+\$?(\d+))?$/i;

/** The last row of a plain range by the formula of its name; null for anything else. */
function lastRowOf(formula: string): number | null {
  const [, first, last] = plainRange.exec(formula) ?? [];
  return first === undefined ? null : Number(last ?? first);
}

/** The formula of the name with rows added below. */
const withRowsBelow = (formula: string, added: number): string => {
  const last = lastRowOf(formula);
  if (last === null) return formula;
  const [start = "", end] = formula.split(/:(?=[^:]*$)/);
  const cell = (end ?? start.slice(start.lastIndexOf("!") + 1)).replace(/\d+$/, String(last + added));
  return `${start}:${cell}`;
};

/** Asks for what stands directly below a plain range; null where nothing can. */
export function rowsBelow(range: Excel.Range, formula: string): Excel.Range | null {
  const last = lastRowOf(formula);
  return last === null || last + rows > lastRow ? null : range.getRowsBelow(rows).load("values");
}

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
      columns.map((column, index): InputCell => {
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
