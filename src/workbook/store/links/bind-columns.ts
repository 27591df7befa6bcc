import type { PlanTables } from "../../../domain/plan/input/plan-tables";
import { type PlanTableId, settingSchemas, tableSchemas } from "../../../domain/plan/input/schema";
import type { InputCell, InputRow } from "../../../domain/table/cell";
import { inWorkbook, retry } from "../../excel/run";
import { bindingName } from "../../names/plan";
import { sourceName } from "../../names/sources";
import { plainValue } from "../../recognise/plain-value";
import type { Source } from "../../recognise/sources";
import type { InputTexts } from "../../sheets/input/input-table";
import { asWritten } from "../../write/write-cells";
import { isShown, referenceOf } from "./link-sheets";
import { linkedFormula } from "./linked-formula";

/** The cells that a name of the plan stands for, from top to bottom. */
export interface BoundColumn {
  readonly table: string;
  readonly column: string;
  readonly cells: readonly InputCell[];
  /** The same, with formulas as they are written. */
  readonly formulas: readonly InputCell[];
}

/** Puts the bound columns together to the plan's tables; what belongs to no column is passed over. */
export function tablesOf(columns: readonly BoundColumn[]): PlanTables {
  const cellsOf = (table: PlanTableId, column: string) =>
    (columns.find((one) => one.table === table && one.column === column)?.cells ?? []).map((cell) => plainValue(table, column, cell));
  const rowsOf = (table: keyof typeof tableSchemas): InputRow[] => {
    const cells = Object.keys(tableSchemas[table]).map((column) => [column, cellsOf(table, column)] as const);
    const height = Math.max(0, ...cells.map(([, one]) => one.length));
    return Array.from({ length: height }, (_, row) => Object.fromEntries(cells.map(([column, one]) => [column, one[row] ?? null])));
  };
  return {
    gemeenten: rowsOf("gemeenten"),
    uitvoeringsdiensten: rowsOf("uitvoeringsdiensten"),
    bijdragen: rowsOf("bijdragen"),
    kosten: rowsOf("kosten"),
    instellingen: Object.fromEntries(Object.keys(settingSchemas).map((id) => [id, cellsOf("instellingen", id)[0] ?? null])),
  };
}

interface Change {
  /** Name that remembers the user's cells, and what it stood for before; null when it was not there. */
  readonly name: string;
  readonly reference: string;
  readonly before: string | null;
  /** Cells of the plan that show them, with what they held. */
  readonly shown: { readonly name: string; readonly cells: readonly InputCell[]; readonly formula: string } | null;
}

/**
 * Remembers in the workbook, as defined names, from which cells of the user a plan that is there takes its columns and settings, and lets
 * the plan's own cells show them; a column that was linked before is linked anew. Two syncs; what fails half-way is put back.
 */
export async function bindColumns(sources: readonly Source[], texts: InputTexts): Promise<void> {
  const changes = await inWorkbook((context) => survey(context, sources, texts));
  try {
    await inWorkbook((context) => apply(context, changes));
  } catch (thrown) {
    await retry(() => inWorkbook((context) => restore(context, changes)));
    throw thrown;
  }
}

async function survey(context: Excel.RequestContext, sources: readonly Source[], texts: InputTexts): Promise<Change[]> {
  const { names } = context.workbook;
  const found = sources.map((source) => {
    const { table, column } = source;
    const link = { table, column, numbersAsText: true, prefixed: table === "gemeenten" };
    const own = bindingName(table, column);
    return {
      reference: referenceOf(source),
      item: names.getItemOrNullObject(sourceName(table, column)).load("name,formula"),
      shown: isShown(link)
        ? { name: own, range: names.getItem(own).getRange().load("formulas,values"), formula: linkedFormula(link, texts.plan) }
        : null,
      name: sourceName(table, column),
    };
  });
  await context.sync();
  return found.map(({ name, reference, item, shown }) => ({
    name,
    reference,
    before: item.isNullObject ? null : String(item.formula),
    shown: shown && { name: shown.name, formula: shown.formula, cells: cellsOf(shown.range) },
  }));
}

/** The cells of a column, to be written again as they are. */
const cellsOf = ({ formulas, values }: Excel.Range): InputCell[] =>
  (formulas as InputCell[][]).map(([cell], row) => asWritten(cell ?? "", (values as InputCell[][])[row]?.[0] ?? null));

async function apply(context: Excel.RequestContext, changes: readonly Change[]): Promise<void> {
  const { names } = context.workbook;
  for (const { name, reference, before } of changes) {
    if (before === null) names.add(name, reference);
    else names.getItem(name).formula = reference;
  }
  for (const { shown } of changes) if (shown) names.getItem(shown.name).getRange().formulas = shown.cells.map(() => [shown.formula]);
  await context.sync();
}

async function restore(context: Excel.RequestContext, changes: readonly Change[]): Promise<void> {
  const { names } = context.workbook;
  for (const { shown } of changes) if (shown) names.getItem(shown.name).getRange().formulas = shown.cells.map((cell) => [cell]);
  for (const { name, before } of changes) {
    if (before === null) names.getItemOrNullObject(name).delete();
    else names.getItem(name).formula = before;
  }
  await context.sync();
}
