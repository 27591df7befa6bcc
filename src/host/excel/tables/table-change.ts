import { extrasKey, tableExtrasOf, type TableExtras } from "../../model/extras";
import type { Session } from "../session";
import type { GridTable } from "./grid-table";

const SET_TABLE = "sheet.mutation.set-sheet-table";

/** What the grid can change of a table. */
interface TableConfig {
  readonly name?: string;
  readonly theme?: string;
  readonly options?: { readonly showHeader: boolean };
  readonly updateRange?: { readonly newRange: object };
}

/** Changes a table in the grid. */
export function setTable(session: Session, table: GridTable, redo: TableConfig, undo: TableConfig): void {
  const change = (config: TableConfig) => ({
    id: SET_TABLE,
    params: { unitId: session.ctx.unitId, subUnitId: table.sheetId, tableId: table.id, config },
  });
  session.cells.mutate([change(redo)], [change(undo)]);
}

/** Changes what the grid does not know of a table. */
export function setTableExtras(session: Session, tableId: string, part: TableExtras): void {
  const { extras } = session.ctx.state;
  extras.set(extrasKey.table(tableId), { ...tableExtrasOf(extras, tableId), ...part });
}
