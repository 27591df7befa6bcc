import { ApiError } from "../../rich-api/api-error";
import { ExcelCollection } from "../excel-collection";
import type { Session } from "../session";
import { Table } from "./table";

/** The tables that touch a range. */
export class TableScopedCollection extends ExcelCollection<Table> {
  constructor(
    session: Session,
    private readonly ids: readonly string[],
  ) {
    super(session);
  }

  override _Items(): readonly Table[] {
    return this.ids.map((id) => new Table(this.session, id));
  }

  GetFirst(): Table {
    const [first] = this._Items();
    if (!first) throw new ApiError("ItemNotFound", "TableScopedCollection.getFirst");
    return first;
  }

  protected override find(key: string): Table | undefined {
    return this._Items().find((table) => table.Id === key || table.Name.toLowerCase() === key.toLowerCase());
  }
}
