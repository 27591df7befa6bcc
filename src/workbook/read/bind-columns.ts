import type { PlanTableId } from "../../domain/plan/schema";
import { bindingName } from "../plan-sheets/plan-names";
import { absolute, cellAt, quotedSheet } from "../plan/area";
import type { CellArea } from "../plan/area";
import { columnOf } from "../plan/structured-reference";
import { inWorkbook } from "../run";

/** Cells that hold a column or a setting of the plan from now on. */
export interface Binding {
  readonly table: PlanTableId;
  readonly column: string;
  readonly sheet: string;
  readonly area: CellArea;
  /** The column of an Excel table that these cells are: the binding then grows with the table. */
  readonly of?: { readonly name: string; readonly heading: string };
}

function referenceOf({ sheet, area, of }: Binding): string {
  if (of) return `=${columnOf(of.name, of.heading)}`;
  return `=${quotedSheet(sheet)}!${absolute(area)}:${absolute(cellAt(area, area.rows - 1, area.columns - 1))}`;
}

/**
 * Remembers in the workbook, as defined names, where the plan's data stand; a column that was bound before is bound anew. Two syncs; what
 * fails half-way is put back.
 */
export async function bindColumns(bindings: readonly Binding[]): Promise<void> {
  const wanted = bindings.map((binding) => ({ name: bindingName(binding.table, binding.column), formula: referenceOf(binding) }));
  const before = await inWorkbook((context) => formulasOf(context, wanted.map(({ name }) => name)));
  try {
    await inWorkbook((context) => setNames(context, wanted, before));
  } catch (thrown) {
    await inWorkbook((context) => restoreNames(context, wanted.map(({ name }) => name), before));
    throw thrown;
  }
}

type Formulas = ReadonlyMap<string, string>;

async function formulasOf(context: Excel.RequestContext, names: readonly string[]): Promise<Formulas> {
  const items = names.map((name) => context.workbook.names.getItemOrNullObject(name).load("name,formula"));
  await context.sync();
  return new Map(items.flatMap((item) => (item.isNullObject ? [] : [[item.name, String(item.formula)] as const])));
}

async function setNames(context: Excel.RequestContext, wanted: readonly { name: string; formula: string }[], before: Formulas): Promise<void> {
  const { names } = context.workbook;
  for (const { name, formula } of wanted) {
    if (before.has(name)) names.getItem(name).formula = formula;
    else names.add(name, formula);
  }
  await context.sync();
}

async function restoreNames(context: Excel.RequestContext, all: readonly string[], before: Formulas): Promise<void> {
  const { names } = context.workbook;
  for (const name of all) {
    const formula = before.get(name);
    if (formula === undefined) names.getItemOrNullObject(name).delete();
    else names.getItem(name).formula = formula;
  }
  await context.sync();
}
