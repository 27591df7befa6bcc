import type { Injector } from "@univerjs/core";
import { TableManager } from "@univerjs/sheets-table";

/** Univer gives the headings of every table filter buttons; as in Excel a table may do without. */
export function hideFilterButtons(injector: Injector, hidden: (tableId: string) => boolean): void {
  const tables = injector.get(TableManager);
  const withButtons = tables.getSheetFilterRangeWithState.bind(tables);
  tables.getSheetFilterRangeWithState = (unitId, sheetId) => withButtons(unitId, sheetId).filter(({ tableId }) => !hidden(tableId));
}
