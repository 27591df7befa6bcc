import { ApiError } from "../rich-api/api-error";
import { gridRangeOf } from "../sheet/area";
import { moved, patchOf } from "../sheet/copy-cells";
import { deleteCells, insertCells } from "../sheet/move-cells";
import { assertEditable } from "../sheet/protection";
import type { Session } from "../sheet/session";
import { type OpenTable, bodyArea, setTable, wholeArea } from "../sheet/table";
import { continueRules } from "../sheet/validation";
import { ExcelCollection, ExcelObject } from "./excel-object";
import { Range } from "./range";

/**
 * Puts rows in a table, with the formulas that fill its columns and the look of the row above, and answers the position of the first. What
 * is below moves down where it is in the way.
 */
function addTableRows(table: OpenTable, index: number | null | undefined, values: unknown): number {
  const location = "TableRowCollection.add";
  const { known, sheet } = table;
  const body = bodyArea(known);
  const rows = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
  const at = index === undefined || index === null || index === -1 ? body.rows : index;
  if (!Number.isInteger(at) || at < 0 || at > body.rows) throw new ApiError("InvalidArgument", location);
  if (Array.isArray(values) && values.some((row) => Array.isArray(row) && row.length !== body.columns))
    throw new ApiError("InvalidArgument", location);
  assertEditable(sheet, wholeArea(known), "objects", location);
  const added = { ...body, row: body.row + at, rows };
  const below = { ...added, row: lastRow(table) + 1 };
  const free = at === body.rows && !known.extras.showTotals && !new Range(sheet, below).GetUsedRangeOrNullObject(true);
  if (!free) insertCells(sheet, added, "Down", location);
  else sheet.grow(added);
  resizeTo(table, known.gridArea.rows + rows);
  continueRows(table, at, rows);
  if (values !== undefined && values !== null) new Range(sheet, added).Values = values;
  return at;
}

/** Deletes rows of a table; what is below in its columns moves up. The last row is emptied instead: a table keeps one. */
function deleteTableRows(table: OpenTable, index: number, count: number, location: string): void {
  const { known, sheet } = table;
  const body = bodyArea(known);
  if (!Number.isInteger(index) || index < 0 || count < 1 || index + count > body.rows) throw new ApiError("InvalidArgument", location);
  assertEditable(sheet, wholeArea(known), "objects", location);
  const gone = Math.min(count, body.rows - 1);
  if (gone < count) new Range(sheet, { ...body, rows: 1 }).Clear("Contents");
  if (gone === 0) return;
  const deleted = { ...body, row: body.row + (gone < count ? 1 : index), rows: gone };
  resizeTo(table, known.gridArea.rows - gone);
  deleteCells(sheet, deleted, "Up", location);
  if (table.known.gridArea.rows !== known.gridArea.rows - gone) resizeTo(table, known.gridArea.rows - gone);
}

const lastRow = (table: OpenTable): number => wholeArea(table.known).row + wholeArea(table.known).rows - 1;

function resizeTo(table: OpenTable, rows: number): void {
  const { known } = table;
  if (known.gridArea.rows === rows) return;
  const range = (height: number) => ({ updateRange: { newRange: gridRangeOf({ ...known.gridArea, rows: height }) } });
  setTable(table.sheet.session, known, range(rows), range(known.gridArea.rows));
}

/** New rows look as the row they follow and take the same input, and a column that holds formulas throughout goes on in them. */
function continueRows(table: OpenTable, at: number, rows: number): void {
  const { sheet } = table;
  const body = bodyArea(table.known);
  const added = Array.from({ length: rows }, (_row, index) => body.row + at + index);
  const others = Array.from({ length: body.rows }, (_row, index) => body.row + index).filter((row) => !added.includes(row));
  const model = at > 0 ? body.row + at - 1 : body.row + rows;
  for (let column = body.column; column < body.column + body.columns; column++) {
    const patch = patchOf(sheet, model, column, others.every((row) => sheet.raw(row, column)?.f) ? "All" : "Formats");
    for (const row of added) sheet.put(row, column, moved(sheet, patch, row - model, 0));
  }
  continueRules(sheet, { ...body, row: model, rows: 1 }, { ...body, row: body.row + at, rows });
}

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
