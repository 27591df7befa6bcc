import { ApiError } from "../rich-api/api-error";
import type { HostObject } from "../rich-api/host-object";
import { parseAddress, splitReference } from "../sheet/address";
import type { Area } from "../sheet/area";
import { EVENT } from "../sheet/events";
import { clearColumnFilter } from "../sheet/filter";
import { renameInFormulas } from "../sheet/formula-references";
import { assertTableName } from "../sheet/names";
import { assertEditable } from "../sheet/protection";
import type { Session } from "../sheet/session";
import { Sheet } from "../sheet/sheet";
import { type SortField, sortRows } from "../sheet/sort-rows";
import {
  type GridTable,
  type OpenTable,
  bodyArea,
  deleteTable,
  gridTable,
  headerArea,
  setTable,
  setTableExtras,
  totalsArea,
  wholeArea,
} from "../sheet/table";
import { resizeTable, showHeaders, showTotals } from "../sheet/table-shape";
import { ExcelObject, registerEvents } from "./excel-object";
import { Range } from "./range";
import { RangeArea } from "./range-area";
import { TableColumnCollection } from "./table-columns";
import { TableRowCollection } from "./table-rows";

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

export class Table extends ExcelObject {
  constructor(
    session: Session,
    readonly tableId: string,
  ) {
    super(session);
  }

  get eventTarget(): string {
    return this.tableId;
  }

  override get _Id(): string {
    return this.tableId;
  }

  get Id(): string {
    return this.tableId;
  }

  get Name(): string {
    return this.known.name;
  }

  set Name(name: unknown) {
    const { known } = this;
    const text = assertTableName(this.session.ctx, name, known.id, "Table.name");
    if (text === known.name) return;
    setTable(this.session, known, { name: text }, { name: known.name });
    renameInFormulas(this.session, known.name, text);
  }

  get Style(): string {
    return this.known.extras.style ?? "";
  }

  set Style(style: unknown) {
    const text = String(style ?? "");
    if (text !== "" && !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/u.test(text))
      throw new ApiError("InvalidArgument", "Table.style");
    setTable(this.session, this.known, { theme: text || "none" }, { theme: this.Style || "none" });
    setTableExtras(this.session, this.tableId, { style: text });
  }

  get ShowHeaders(): boolean {
    return this.known.showHeaders;
  }

  set ShowHeaders(show: unknown) {
    showHeaders(this.sheet, this.known, Boolean(show));
  }

  get ShowTotals(): boolean {
    return this.known.extras.showTotals ?? false;
  }

  set ShowTotals(show: unknown) {
    showTotals(this.sheet, this.known, Boolean(show));
  }

  get ShowBandedRows(): boolean {
    return this.known.extras.showBandedRows ?? false;
  }

  set ShowBandedRows(show: unknown) {
    setTableExtras(this.session, this.tableId, { showBandedRows: Boolean(show) });
  }

  get ShowBandedColumns(): boolean {
    return this.known.extras.showBandedColumns ?? false;
  }

  set ShowBandedColumns(show: unknown) {
    setTableExtras(this.session, this.tableId, { showBandedColumns: Boolean(show) });
  }

  get ShowFilterButton(): boolean {
    return this.known.extras.showFilterButton ?? false;
  }

  set ShowFilterButton(show: unknown) {
    setTableExtras(this.session, this.tableId, { showFilterButton: Boolean(show) });
  }

  get HighlightFirstColumn(): boolean {
    return this.known.extras.highlightFirstColumn ?? false;
  }

  set HighlightFirstColumn(highlight: unknown) {
    setTableExtras(this.session, this.tableId, { highlightFirstColumn: Boolean(highlight) });
  }

  get HighlightLastColumn(): boolean {
    return this.known.extras.highlightLastColumn ?? false;
  }

  set HighlightLastColumn(highlight: unknown) {
    setTableExtras(this.session, this.tableId, { highlightLastColumn: Boolean(highlight) });
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.session, this);
  }

  get Rows(): TableRowCollection {
    return new TableRowCollection(this.session, this);
  }

  get Sort(): TableSort {
    return new TableSort(this.session, this);
  }

  get Worksheet(): HostObject {
    return this.session.worksheetOf(this.sheet.grid);
  }

  GetRange(): Range {
    return new Range(this.sheet, wholeArea(this.known));
  }

  GetHeaderRowRange(): Range {
    return new Range(this.sheet, headerArea(this.known));
  }

  GetDataBodyRange(): Range {
    return new Range(this.sheet, bodyArea(this.known));
  }

  GetTotalRowRange(): Range {
    return new Range(this.sheet, totalsArea(this.known));
  }

  /** Shows all rows again. */
  ClearFilters(): void {
    const { known, sheet } = this;
    for (const column of known.columns.keys()) clearColumnFilter(sheet, known, column);
  }

  Resize(newRange: unknown): void {
    resizeTable(this.sheet, this.known, areaOfArgument(this.sheet, newRange));
  }

  /** Takes the table away with everything in it; what is below does not move up. */
  Delete(): void {
    const { known, sheet } = this;
    assertEditable(sheet, wholeArea(known), "objects", "Table.delete");
    deleteTable(sheet, known);
    new Range(sheet, wholeArea(known)).Clear("Contents");
  }

  /** Leaves the cells as they are. */
  ConvertToRange(): Range {
    const { known, sheet } = this;
    assertEditable(sheet, wholeArea(known), "objects", "Table.convertToRange");
    deleteTable(sheet, known);
    return new Range(sheet, wholeArea(known));
  }

  get known(): GridTable {
    const known = gridTable(this.session.ctx, this.tableId);
    if (!known) throw new ApiError("ItemNotFound", "Table");
    return known;
  }

  get sheet(): Sheet {
    const grid = this.session.ctx.sheetById(this.known.sheetId);
    if (!grid) throw new ApiError("ItemNotFound", "Table");
    return new Sheet(this.session, grid);
  }
}

function areaOfArgument(sheet: Sheet, argument: unknown): Area {
  if (argument instanceof RangeArea && argument.sheet.id === sheet.id) return argument.area;
  const { sheetName, address } = splitReference(String(argument));
  const area = parseAddress(address);
  const here = sheetName === undefined || sheetName.toLowerCase() === sheet.name.toLowerCase();
  if (argument instanceof RangeArea || !area || !here) throw new ApiError("InvalidArgument", "Table.resize");
  return area;
}

registerEvents(Table, { DataChangedEvent: EVENT.tableChanged, SelectionChangedEvent: EVENT.tableSelectionChanged });
