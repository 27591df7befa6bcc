import { ExcelCollection } from "../excel-collection";
import type { Session } from "../session";
import { addTableColumn } from "./table-columns";
import { TableColumn } from "./table-column";
import type { OpenTable } from "./grid-table";

export class TableColumnCollection extends ExcelCollection<TableColumn> {
  constructor(
    session: Session,
    private readonly table: OpenTable,
  ) {
    super(session);
  }

  override _Items(): readonly TableColumn[] {
    return this.table.known.columns.map((_name, index) => this.column(index));
  }

  /** @param index position among the columns; null or -1: at the end. @param values heading and data, one row each */
  Add(index?: number | null, values?: unknown, name?: string): TableColumn {
    return this.column(addTableColumn(this.table, index, values, name));
  }

  protected override find(key: string): TableColumn | undefined {
    const { columns } = this.table.known;
    const byName = columns.findIndex((name) => name.toLowerCase() === key.toLowerCase());
    const index = byName < 0 && /^\d+$/u.test(key) ? Number(key) - 1 : byName;
    return columns[index] === undefined ? undefined : this.column(index);
  }

  private column(index: number): TableColumn {
    return new TableColumn(this.session, this.table, index);
  }
}
