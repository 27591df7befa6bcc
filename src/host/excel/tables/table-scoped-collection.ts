import { ApiError } from "../../rich-api/api-error";
import { overlaps, type Area } from "../address/area";
import type { Sheet } from "../cells/sheet";
import { ExcelCollection } from "../excel-collection";
import { gridTables, wholeArea, type GridTable } from "./grid-table";
import { Table } from "./table";

const contains = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row && outer.column <= inner.column && outer.row + outer.rows >= inner.row + inner.rows && outer.column + outer.columns >= inner.column + inner.columns;

/** Tables that lie in a range, whole or in part. */
export class TableScopedCollection extends ExcelCollection<Table> {
  constructor(
    private readonly sheet: Sheet,
    private readonly area: Area,
    private readonly fullyContained: boolean,
  ) {
    super(sheet.session);
  }

  override _Items(): readonly Table[] {
    return this.tables().map((table) => new Table(this.session, table.id));
  }

  GetFirst(): Table {
    const [first] = this._Items();
    if (!first) throw new ApiError("ItemNotFound", "TableScopedCollection.getFirst");
    return first;
  }

  protected override find(key: string): Table | undefined {
    const found = this.tables().find((table) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
    return found && new Table(this.session, found.id);
  }

  private tables(): GridTable[] {
    return gridTables(this.session.ctx).filter((table) => {
      if (table.sheetId !== this.sheet.id) return false;
      return this.fullyContained ? contains(this.area, wholeArea(table)) : overlaps(wholeArea(table), this.area);
    });
  }
}
