import { ApiError } from "../rich-api/api-error";
import { addressOf, parseAddress, quoteSheetName, splitReference } from "../sheet/address";
import {
  type Area,
  MAX_COLUMNS,
  MAX_ROWS,
  boundingArea,
  cellCount,
  intersectionOf,
  isOnSheet,
  isWholeColumns,
  isWholeRows,
  lastColumnOf,
  lastRowOf,
} from "../sheet/area";
import type { Sheet } from "../sheet/sheet";
import { ExcelObject } from "./excel-object";

/** Excel answers -1 for more cells than fit in its counter. */
const MAX_COUNT = 2 ** 31 - 1;

/** Where a range is: the part of Excel.Range that depends on its place only. */
export abstract class RangeArea extends ExcelObject {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    super(sheet.session);
  }

  /** A range on the same sheet; refuses what is not on it. */
  protected abstract make(area: Area): this;

  at(area: Area, location: string): this {
    if (!isOnSheet(area)) throw new ApiError("InvalidArgument", location);
    return this.make(area);
  }

  get Address(): string {
    return `${quoteSheetName(this.sheet.name)}!${addressOf(this.area)}`;
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rows;
  }

  get ColumnCount(): number {
    return this.area.columns;
  }

  get CellCount(): number {
    const count = cellCount(this.area);
    return count > MAX_COUNT ? -1 : count;
  }

  get IsEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }

  get IsEntireRow(): boolean {
    return isWholeRows(this.area);
  }
}

/** Ranges reached from a range by counting rows and columns. */
export abstract class RangeNavigation extends RangeArea {
  GetCell(row: number, column: number): this {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 }, "Range.getCell");
  }

  GetRow(row: number): this {
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 }, "Range.getRow");
  }

  GetColumn(column: number): this {
    return this.at({ ...this.area, column: this.area.column + column, columns: 1 }, "Range.getColumn");
  }

  GetLastCell(): this {
    return this.make({ row: lastRowOf(this.area), column: lastColumnOf(this.area), rows: 1, columns: 1 });
  }

  GetLastRow(): this {
    return this.make({ ...this.area, row: lastRowOf(this.area), rows: 1 });
  }

  GetLastColumn(): this {
    return this.make({ ...this.area, column: lastColumnOf(this.area), columns: 1 });
  }

  GetEntireRow(): this {
    return this.make({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }

  GetEntireColumn(): this {
    return this.make({ ...this.area, row: 0, rows: MAX_ROWS });
  }

  GetOffsetRange(rowOffset: number, columnOffset: number): this {
    return this.at({ ...this.area, row: this.area.row + rowOffset, column: this.area.column + columnOffset }, "Range.getOffsetRange");
  }

  GetResizedRange(deltaRows: number, deltaColumns: number): this {
    return this.at({ ...this.area, rows: this.area.rows + deltaRows, columns: this.area.columns + deltaColumns }, "Range.getResizedRange");
  }

  GetAbsoluteResizedRange(rows: number, columns: number): this {
    return this.at({ ...this.area, rows, columns }, "Range.getAbsoluteResizedRange");
  }

  /** A negative count: rows inside the range, from its end. */
  GetRowsBelow(count = 1): this {
    return this.rowsFrom(count, lastRowOf(this.area) + 1, "Range.getRowsBelow");
  }

  GetRowsAbove(count = 1): this {
    return this.rowsFrom(-count, this.area.row, "Range.getRowsAbove");
  }

  GetColumnsAfter(count = 1): this {
    return this.columnsFrom(count, lastColumnOf(this.area) + 1, "Range.getColumnsAfter");
  }

  GetColumnsBefore(count = 1): this {
    return this.columnsFrom(-count, this.area.column, "Range.getColumnsBefore");
  }

  GetBoundingRect(other: unknown): this {
    return this.make(boundingArea(this.area, this.otherArea(other, "Range.getBoundingRect")));
  }

  GetIntersection(other: unknown): this {
    const shared = this.GetIntersectionOrNullObject(other);
    if (!shared) throw new ApiError("ItemNotFound", "Range.getIntersection");
    return shared;
  }

  GetIntersectionOrNullObject(other: unknown): this | null {
    const shared = intersectionOf(this.area, this.otherArea(other, "Range.getIntersection"));
    return shared ? this.make(shared) : null;
  }

  /** The area of an argument that is a range or an address; Excel refuses one on another sheet. */
  protected otherArea(other: unknown, location: string): Area {
    if (other instanceof RangeArea) {
      if (other.sheet.id !== this.sheet.id) throw new ApiError("InvalidArgument", location);
      return other.area;
    }
    const { sheetName, address } = splitReference(String(other));
    const area = parseAddress(address);
    const elsewhere = sheetName !== undefined && sheetName.toLowerCase() !== this.sheet.name.toLowerCase();
    if (!area || elsewhere) throw new ApiError("InvalidArgument", location);
    return area;
  }

  private rowsFrom(count: number, border: number, location: string): this {
    const row = count < 0 ? border + count : border;
    return this.at({ ...this.area, row, rows: Math.abs(count) }, location);
  }

  private columnsFrom(count: number, border: number, location: string): this {
    const column = count < 0 ? border + count : border;
    return this.at({ ...this.area, column, columns: Math.abs(count) }, location);
  }
}
