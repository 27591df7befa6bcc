import type { NormTables } from "../../domain/norm-plan/norm-tables";
import { inWorkbook } from "../run";
import { writeSheets } from "../write/write-sheets";
import { normInputSheets } from "./norm-input-sheets";
import type { NormInputTexts } from "./norm-input-table";
import { parseNormBinding } from "./norm-names";

/**
 * Adds the sheets that hold the input of the norm to the open workbook; all of them or none. `noNormTables` gives empty ones. A table
 * for which the user pointed out cells is not made: those are its input.
 */
export async function makeNorm(tables: NormTables, texts: NormInputTexts): Promise<void> {
  const elsewhere = await inWorkbook(async (context) => {
    const names = context.workbook.names.load("items/name");
    await context.sync();
    return new Set(names.items.flatMap(({ name }) => parseNormBinding(name)?.table ?? []));
  });
  await writeSheets(normInputSheets(tables, texts, elsewhere));
}
