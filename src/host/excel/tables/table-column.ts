import { ApiError } from "../../rich-api/api-error";
import { ExcelObject } from "../excel-object";
import { Range } from "../range/range";
import type { Session } from "../session";
import { Filter } from "./filter";
import { bodyArea, headerArea, totalsArea, wholeArea, type OpenTable } from "./grid-table";
import { deleteTableColumn } from "./table-columns";

export class TableColumn extends ExcelObject {
  constructor(
    session: Session,
    private readonly table: OpenTable,
    private readonly index: number,
  ) {
    super(session);
  }

  override get _Id(): string {
    return String(this.Id);
  }

  get Id(): number {
    return this.index + 1;
  }

  get Index(): number {
    return this.index;
  }

  get Name(): string {
    return this.table.known.columns[this.index] ?? "";
  }

  set Name(name: unknown) {
    if (typeof name !== "string" || name === "") throw new ApiError("InvalidArgument", "TableColumn.name");
    this.GetHeaderRowRange().Values = [[`'${name}`]];
  }

  get Values(): unknown {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  override get _Calculated(): readonly string[] {
    return ["Values"];
  }

  get Filter(): Filter {
    return new Filter(this.session, this.table, this.index);
  }

  GetRange(): Range {
    return this.part(wholeArea(this.table.known));
  }

  GetDataBodyRange(): Range {
    return this.part(bodyArea(this.table.known));
  }

  GetHeaderRowRange(): Range {
    return this.part(headerArea(this.table.known));
  }

  GetTotalRowRange(): Range {
    return this.part(totalsArea(this.table.known));
  }

  Delete(): void {
    return deleteTableColumn(this.table, this.index);
  }

  private part(area: { row: number; rows: number; column: number }): Range {
    return new Range(this.table.sheet, { row: area.row, rows: area.rows, column: area.column + this.index, columns: 1 });
  }
}
