import type { InputTexts } from "../plan-sheets/input-table";
import { inputSheets } from "../plan-sheets/input-sheets";
import type { ChosenTables } from "../read/chosen-tables";
import { linkSheets } from "../read/link-sheets";
import { linksOf } from "../read/links-of";
import type { SheetCells } from "../read/sheet-cells";
import { writeSheets } from "../write/write-sheets";

/**
 * Adds the sheets that hold a plan's input, linked to the cells of the user where those hold it already; all of them or none. `sheets` is
 * the workbook as it was read. None of the user's cells is changed.
 */
export const makeLinkedPlan = ({ tables, sources }: ChosenTables, sheets: readonly SheetCells[], texts: InputTexts): Promise<void> =>
  writeSheets(linkSheets(inputSheets(tables, [], texts), linksOf(sources, sheets), texts));
