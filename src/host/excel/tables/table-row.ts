import { ExcelObject } from "../excel-object";
import { Range } from "../range/range";
import type { Session } from "../session";
import { bodyArea, type OpenTable } from "./grid-table";
import { deleteTableRows } from "./table-rows";

export class TableRow extends ExcelObject {
  constructor(
    session: Session,
    private readonly table: OpenTable,
    private readonly index: number,
  ) {
    super(session);
  }

  override get _Id(): string {
    return String(this.index);
  }

  override get _Calculated(): readonly string[] {
    return ["Values"];
  }

  get Index(): number {
    return this.index;
  }

  get Values(): unknown {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    const body = bodyArea(this.table.known);
    return new Range(this.table.sheet, { ...body, row: body.row + this.index, rows: 1 });
  }

  Delete(): void {
    return deleteTableRows(this.table, this.index, 1, "TableRow.delete");
  }
}
