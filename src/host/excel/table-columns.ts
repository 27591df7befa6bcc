import { ApiError } from "../rich-api/api-error";
import { gridRangeOf } from "../sheet/area";
import { clearColumnFilter, columnFilter, filterByValues } from "../sheet/filter";
import { loseColumnReferences } from "../sheet/formula-references";
import { deleteCells, insertCells } from "../sheet/move-cells";
import { assertEditable } from "../sheet/protection";
import type { Session } from "../sheet/session";
import { type OpenTable, bodyArea, headerArea, setTable, totalsArea, wholeArea } from "../sheet/table";
import { headingOf, setColumnNames } from "../sheet/table-headings";
import { ExcelCollection, ExcelObject } from "./excel-object";
import { Range } from "./range";

/** Puts a column in a table and answers its position. What is to the right moves where it is in the way. */
function addTableColumn(table: OpenTable, index: number | null | undefined, values: unknown, name: string | undefined): number {
  const location = "TableColumnCollection.add";
  const { known, sheet } = table;
  const area = wholeArea(known);
  const at = index === undefined || index === null || index === -1 ? area.columns : index;
  if (!Number.isInteger(at) || at < 0 || at > area.columns) throw new ApiError("InvalidArgument", location);
  assertEditable(sheet, area, "objects", location);
  const added = { ...area, column: area.column + at, columns: 1 };
  const free = at === area.columns && !new Range(sheet, added).GetUsedRangeOrNullObject(true);
  if (!free) insertCells(sheet, added, "Right", location);
  else sheet.grow(added);
  const given = Array.isArray(values) && Array.isArray(values[0]) ? (values as unknown[][])[0]?.[0] : undefined;
  const columns = [...known.columns];
  columns.splice(at, 0, "");
  columns[at] = headingOf(name ?? given ?? "", at, columns);
  widen(table, known.columns.length + 1);
  setColumnNames(sheet, table.known, columns);
  if (known.showHeaders) sheet.put(area.row, added.column, { v: columns[at], t: 1 });
  if (values !== undefined && values !== null)
    new Range(sheet, added).Values = withHeading(values, known.showHeaders ? columns[at] : undefined);
  return at;
}

/** Deletes a column; what is to the right of the table moves to the left. */
function deleteTableColumn(table: OpenTable, index: number): void {
  const location = "TableColumn.delete";
  const { known, sheet } = table;
  if (known.columns.length < 2) throw new ApiError("InvalidOperation", location);
  const area = wholeArea(known);
  assertEditable(sheet, area, "objects", location);
  const columns = known.columns.filter((_name, at) => at !== index);
  loseColumnReferences(sheet.session, known, known.columns[index] ?? "");
  deleteCells(sheet, { ...area, column: area.column + index, columns: 1 }, "Left", location);
  if (table.known.columns.length > columns.length) widen(table, columns.length);
  setColumnNames(sheet, table.known, columns);
}

function widen(table: OpenTable, columns: number): void {
  const { known } = table;
  if (known.gridArea.columns === columns) return;
  const range = (width: number) => ({ updateRange: { newRange: gridRangeOf({ ...known.gridArea, columns: width }) } });
  setTable(table.sheet.session, known, range(columns), range(known.gridArea.columns));
}

/** The first value is the heading, whatever it was. */
function withHeading(values: unknown, heading: string | undefined): unknown {
  if (!Array.isArray(values) || heading === undefined) return values;
  return [[`'${heading}`], ...(values as unknown[]).slice(1)];
}

/** Excel.FilterCriteria, as far as the host filters: by the values that stay. */
interface FilterCriteria {
  readonly filterOn: string;
  readonly values: readonly string[];
}

/** Which rows of a table are shown, by one of its columns. */
export class Filter extends ExcelObject {
  constructor(
    session: Session,
    private readonly table: OpenTable,
    private readonly column: number,
  ) {
    super(session);
  }

  get Criteria(): FilterCriteria | null {
    const values = columnFilter(this.session, this.table.tableId, this.column);
    return values ? { filterOn: "Values", values } : null;
  }

  Apply(criteria: unknown): void {
    const { filterOn, values } = (criteria ?? {}) as Partial<FilterCriteria>;
    if (filterOn !== "Values")
      throw new ApiError("InvalidArgument", "Filter.apply", `embedded host: filtering on ${String(filterOn)} is not implemented`);
    this.ApplyValuesFilter(values);
  }

  /** @param values what the cells show that stay in sight */
  ApplyValuesFilter(values: unknown): void {
    if (!Array.isArray(values) || !values.every((value) => typeof value === "string"))
      throw new ApiError("InvalidArgument", "Filter.applyValuesFilter");
    filterByValues(this.table.sheet, this.table.known, this.column, values);
  }

  Clear(): void {
    clearColumnFilter(this.table.sheet, this.table.known, this.column);
  }
}

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
