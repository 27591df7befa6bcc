import type { FunctionExample } from "../../functions/definition";
import { exampleCells, sizeOf } from "./example-cells";
import { WorkbookFailure } from "../excel/failure";
import { inWorkbook } from "../excel/run";

export type InsertResult =
  | { readonly kind: "inserted"; readonly address: string }
  /** Nothing was written: `cells` of the cells at `address` are not empty. */
  | { readonly kind: "occupied"; readonly address: string; readonly cells: number };

/**
 * Writes a function's worked example at the top left of the selection and selects it. Cells that are not empty, also those into which
 * the formula will spill, are only replaced with `overwrite`. Merged cells and tables are never written over (WorkbookFailure).
 * Two requests; what is written is written in one action, so it stands there whole or not at all.
 */
export async function insertExample(example: FunctionExample, options: { readonly overwrite?: boolean } = {}): Promise<InsertResult> {
  return inWorkbook(async (context) => {
    const target = await readTarget(context, example);
    const { address, cells } = target;
    if (cells > 0 && options.overwrite !== true) return { kind: "occupied", address, cells };
    // Writing comes last: when it fails, nothing has been written.
    target.range.select();
    target.range.formulas = exampleCells(example, target);
    await context.sync();
    return { kind: "inserted", address };
  });
}

async function readTarget(context: Excel.RequestContext, example: FunctionExample) {
  const { rows, columns } = sizeOf(example);
  const range = context.workbook
    .getSelectedRange()
    .getCell(0, 0)
    .getResizedRange(rows - 1, columns - 1);
  range.load(["address", "rowIndex", "columnIndex", "formulas", "values"]);
  const tables = range.getTables(false).load("items/name");
  const merged = range.getMergedAreasOrNullObject().load("address");
  await context.sync().catch(explainEdge);
  if (!merged.isNullObject) throw new WorkbookFailure({ kind: "mergedCells" });
  const [table] = tables.items;
  if (table) throw new WorkbookFailure({ kind: "tableInTheWay", table: table.name });
  return {
    range,
    address: range.address,
    row: range.rowIndex,
    column: range.columnIndex,
    cells: countFilled(range.formulas, range.values),
  };
}

/** A formula may show nothing and a spilled value has no formula: either makes a cell count as filled. */
function countFilled(formulas: unknown[][], values: unknown[][]): number {
  return formulas.flatMap((row, index) => row.filter((one, column) => one !== "" || values[index]?.[column] !== "")).length;
}

/** The only argument that can be wrong here is the size: the selection is too close to the edge of the sheet. */
function explainEdge(thrown: unknown): never {
  if (thrown instanceof Error && "code" in thrown && thrown.code === "InvalidArgument") throw new WorkbookFailure({ kind: "noRoom" });
  throw thrown;
}
