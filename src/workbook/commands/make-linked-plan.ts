import type { InputTexts } from "../sheets/input/input-table";
import { inputSheets } from "../sheets/input/input-sheets";
import type { ChosenTables } from "../recognise/chosen-tables";
import { linkSheets } from "../store/links/link-sheets";
import { linksOf } from "../store/links/links-of";
import type { SheetCells } from "../recognise/sheet-cells";
import { writeSheets } from "../write/write-sheets";

/**
 * Adds the sheets that hold a plan's input, linked to the cells of the user where those hold it already; all of them or none. `sheets` is
 * the workbook as it was read. None of the user's cells is changed.
 */
export const makeLinkedPlan = ({ tables, sources }: ChosenTables, sheets: readonly SheetCells[], texts: InputTexts): Promise<void> =>
  writeSheets(linkSheets(inputSheets(tables, [], texts), linksOf(sources, sheets), texts));
