import type { InputCell, InputRow } from "../../../domain/table/cell";
import { isSameName } from "../../../domain/table/names";
import { tableSchemas } from "../../../domain/plan/input/schema";
import { WorkbookFailure } from "../../excel/failure";
import { planTableNames } from "../../names/plan";
import { inWorkbook } from "../../excel/run";
import { asWritten } from "../../write/write-cells";
import { cellValue } from "./write-plan-value";

/** Cells of the contributions' rows: formulas where there are any. */
type Cells = readonly (readonly InputCell[])[];

const columns = Object.keys(tableSchemas.bijdragen);
const isEmpty = (row: readonly InputCell[] | undefined) => row !== undefined && row.every((cell) => cell === "");

/** Adds a party that contributes, after the others. Two requests. */
export async function addContribution(contribution: InputRow): Promise<void> {
  await withContributions((table, values) => {
    const party = String(contribution["partij"] ?? "");
    if (values.some(([name]) => isSameName(name, party))) throw new WorkbookFailure({ kind: "namesTaken", names: [party] });
    const row = columns.map((column) => cellValue(contribution[column] ?? null));
    // A table cannot be without rows, so that a new one has an empty row.
    const blank = values.findIndex(isEmpty);
    if (blank >= 0) table.getDataBodyRange().getRow(blank).values = [row];
    else table.rows.add(undefined, [row]);
  });
}

/** Takes a party away; a table keeps at least one row, which is then empty. Two requests. */
export async function removeContribution(party: string): Promise<void> {
  await withContributions((table, values) => {
    const row = rowOf(values, party);
    if (values.length > 1) table.rows.getItemAt(row).delete();
    else table.getDataBodyRange().getRow(row).values = [columns.map(() => "")];
  });
}

/** Lets a party come earlier (-1) or later (1): what it pays depends on who came before. Two requests. */
export async function moveContribution(party: string, by: -1 | 1): Promise<void> {
  await withContributions((table, values, formulas) => {
    const row = rowOf(values, party);
    const upper = Math.min(row, row + by);
    if (upper < 0 || upper + 1 >= values.length) return;
    const pair = table.getDataBodyRange().getRow(upper).getResizedRange(1, 0);
    const written = (at: number) => (formulas[at] ?? []).map((cell, column) => asWritten(cell, values[at]?.[column] ?? null));
    pair.formulas = [written(upper + 1), written(upper)];
  });
}

function rowOf(values: Cells, party: string): number {
  const row = values.findIndex(([name]) => isSameName(name, party));
  if (row < 0) throw new WorkbookFailure({ kind: "notFound" });
  return row;
}

/** Each change is one action, so that it is there whole or not at all. */
async function withContributions(change: (table: Excel.Table, values: Cells, formulas: Cells) => void): Promise<void> {
  await inWorkbook(async (context) => {
    const table = context.workbook.tables.getItem(planTableNames.bijdragen);
    const body = table.getDataBodyRange().load("values,formulas");
    await context.sync();
    change(table, body.values as InputCell[][], body.formulas as InputCell[][]);
    await context.sync();
  });
}
