import { ApiError } from "../../rich-api/api-error";
import { addressOf } from "../address/a1";
import { cellCount, isOnSheet, isWholeColumns, isWholeRows, type Area } from "../address/area";
import { quoteSheetName } from "../address/sheet-reference";
import type { Sheet } from "../cells/sheet";
import { ExcelObject } from "../excel-object";

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
