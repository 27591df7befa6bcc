import type { NormTables } from "../../../domain/norm/input/norm-tables";
import type { NormPartId } from "../../../domain/norm/input/schema";
import type { InputRow } from "../../../domain/table/cell";
import { inWorkbook } from "../../excel/run";
import { writeSheets } from "../../write/write-sheets";
import { normInputSheets } from "../../sheets/input/norm-input-sheets";
import { type NormInputTexts, normSettingsSheet } from "../../sheets/input/norm-input-table";
import { parseNormBinding } from "../../names/norm";

/**
 * Adds the sheets that hold the input of the norm to the open workbook; all of them or none. `noNormTables` gives empty ones. A table
 * that is there already, or for which the user pointed out cells, is not made; nor is a sheet of which no table is left to make.
 */
export async function makeNorm(tables: NormTables, texts: NormInputTexts): Promise<void> {
  await writeSheets(normInputSheets(tables, texts, await inWorkbook(tablesThere)));
}

/** Adds the sheet with the settings to a workbook that has no cells for them. Five requests at most. */
export async function makeNormSettings(settings: InputRow, texts: NormInputTexts): Promise<void> {
  await inWorkbook(tablesThere);
  await writeSheets([normSettingsSheet(settings, texts)]);
}

/** Tables with cells in the workbook. Names whose cells were deleted would be in the way of new ones, and are removed. */
async function tablesThere(context: Excel.RequestContext): Promise<ReadonlySet<NormPartId>> {
  const { names } = context.workbook;
  names.load("items/name");
  await context.sync();
  const bound = names.items.flatMap((item) => {
    const binding = parseNormBinding(item.name);
    return binding ? [{ item, table: binding.table, range: item.getRangeOrNullObject() }] : [];
  });
  if (bound.length === 0) return new Set();
  await context.sync();
  const there = new Set(bound.filter(({ range }) => !range.isNullObject).map(({ table }) => table));
  for (const { item, table } of bound) if (!there.has(table)) item.delete();
  await context.sync();
  return there;
}
