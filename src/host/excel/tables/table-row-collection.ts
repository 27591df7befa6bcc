import { ApiError } from "../../rich-api/api-error";
import { ExcelCollection } from "../excel-collection";
import type { Session } from "../session";
import { bodyArea, type OpenTable } from "./grid-table";
import { addTableRows, deleteTableRows } from "./table-rows";
import { TableRow } from "./table-row";

export class TableRowCollection extends ExcelCollection<TableRow> {
  constructor(
    session: Session,
    private readonly table: OpenTable,
  ) {
    super(session);
  }

  override _Items(): readonly TableRow[] {
    return Array.from({ length: bodyArea(this.table.known).rows }, (_row, index) => new TableRow(this.session, this.table, index));
  }

  /**
   * @param index position among the rows; null or -1: at the end. @param values one or more rows, or one value for every cell of one row
   */
  Add(index?: number | null, values?: unknown): TableRow {
    return new TableRow(this.session, this.table, addTableRows(this.table, index, values));
  }

  DeleteRows(rows: readonly unknown[]): void {
    const indices = rows.map((row) => (row instanceof TableRow ? row.Index : Number(row)));
    for (const index of [...new Set(indices)].sort((a, b) => b - a)) deleteTableRows(this.table, index, 1, "TableRowCollection.deleteRows");
  }

  DeleteRowsAt(index: number, count = 1): void {
    return deleteTableRows(this.table, index, count, "TableRowCollection.deleteRowsAt");
  }

  override GetItemAt(index: number): TableRow {
    const inTable = Number.isInteger(index) && index >= 0 && index < bodyArea(this.table.known).rows;
    if (!inTable) throw new ApiError("InvalidArgument", "TableRowCollection.getItemAt");
    return new TableRow(this.session, this.table, index);
  }

  protected override find(key: string): TableRow | undefined {
    return this._Items()[Number(key)];
  }
}
