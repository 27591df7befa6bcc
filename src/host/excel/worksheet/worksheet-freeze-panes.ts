import { ApiError } from "../../rich-api/api-error";
import type { Sheet } from "../cells/sheet";
import type { Area } from "../address/area";
import { ExcelObject } from "../excel-object";
import { Range } from "../range/range";
import { resolveRange } from "../range/resolve-range";

const SET_FROZEN = "sheet.mutation.set-frozen";

export class WorksheetFreezePanes extends ExcelObject {
  constructor(private readonly sheet: Sheet) {
    super(sheet.session);
  }

  /** The rows above and columns left of what scrolls, up to and including this range. */
  FreezeAt(frozenRange: unknown): void {
    const { area } = resolveRange(this.sheet, frozenRange, "WorksheetFreezePanes.freezeAt");
    this.freeze(area.row + area.rows, area.column + area.columns, "WorksheetFreezePanes.freezeAt");
  }

  FreezeRows(count = 0): void {
    this.freeze(count, 0, "WorksheetFreezePanes.freezeRows");
  }

  FreezeColumns(count = 0): void {
    this.freeze(0, count, "WorksheetFreezePanes.freezeColumns");
  }

  Unfreeze(): void {
    this.freeze(0, 0, "WorksheetFreezePanes.unfreeze");
  }

  GetLocation(): Range {
    const location = this.GetLocationOrNullObject();
    if (!location) throw new ApiError("ItemNotFound", "WorksheetFreezePanes.getLocation");
    return location;
  }

  GetLocationOrNullObject(): Range | null {
    const { xSplit, ySplit } = this.sheet.grid.getSheet().getConfig().freeze;
    if (xSplit === 0 && ySplit === 0) return null;
    const frozen: Area = { row: 0, column: 0, rows: ySplit || 1, columns: xSplit || 1 };
    const range = new Range(this.sheet, frozen);
    if (xSplit === 0) return range.GetEntireRow();
    return ySplit === 0 ? range.GetEntireColumn() : range;
  }

  private freeze(rows: number, columns: number, location: string): void {
    const valid = [rows, columns].every((count) => Number.isInteger(count) && count >= 0);
    if (!valid) throw new ApiError("InvalidArgument", location);
    this.sheet.grow({ row: 0, column: 0, rows: rows + 1, columns: columns + 1 });
    const before = this.sheet.grid.getSheet().getConfig().freeze;
    const after = { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
    this.sheet.mutate(SET_FROZEN, after, { ...before });
  }
}
