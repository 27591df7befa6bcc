import { ExcelObject } from "../excel-object";
import { sortRows, type SortField } from "../range/sort-rows";
import type { Session } from "../session";
import { bodyArea, type OpenTable } from "./grid-table";

export class TableSort extends ExcelObject {
  constructor(
    session: Session,
    private readonly table: OpenTable,
  ) {
    super(session);
  }

  Apply(fields: readonly SortField[], matchCase = false): void {
    sortRows(this.table.sheet, bodyArea(this.table.known), { fields, matchCase, hasHeaders: false }, "TableSort.apply");
  }
}
