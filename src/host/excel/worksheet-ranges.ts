import { ApiError } from "../rich-api/api-error";
import { type Area, isOnSheet } from "../sheet/area";
import { type SearchCriteria, areasOfCells, matcher } from "../sheet/find-cells";
import type { Sheet } from "../sheet/sheet";
import { ExcelObject } from "./excel-object";
import { Range, resolveRange } from "./range";
import { RangeAreas } from "./range-areas";

/** A worksheet's ranges. */
export abstract class WorksheetRanges extends ExcelObject {
  constructor(readonly sheet: Sheet) {
    super(sheet.session);
  }

  get eventTarget(): string {
    return this.sheet.id;
  }

  override get _Id(): string {
    return this.sheet.id;
  }

  get Id(): string {
    return this.sheet.id;
  }

  /** @param address an address or name on this sheet; left out: the whole sheet */
  GetRange(address?: unknown): Range {
    return resolveRange(this.sheet, address, "Worksheet.getRange");
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.checked({ row, column, rows, columns }, "Worksheet.getRangeByIndexes");
  }

  GetCell(row: number, column: number): Range {
    return this.checked({ row, column, rows: 1, columns: 1 }, "Worksheet.getCell");
  }

  /** @param addresses addresses or names, separated by commas */
  GetRanges(addresses?: unknown): RangeAreas {
    const parts = String(addresses ?? "").split(/,(?=(?:[^']*'[^']*')*[^']*$)/u);
    return this.areas(parts.map((part) => resolveRange(this.sheet, part.trim(), "Worksheet.getRanges").area));
  }

  async FindAll(text: unknown, criteria?: SearchCriteria): Promise<RangeAreas> {
    const found = await this.FindAllOrNullObject(text, criteria);
    if (!found) throw new ApiError("ItemNotFound", "Worksheet.findAll");
    return found;
  }

  async FindAllOrNullObject(text: unknown, criteria: SearchCriteria = {}): Promise<RangeAreas | null> {
    await this.session.settle();
    const used = this.sheet.used(true);
    const found = used && text !== "" ? areasOfCells(used, matcher(this.sheet, String(text), criteria)) : [];
    return found.length > 0 ? this.areas(found) : null;
  }

  /** The first cell when the sheet is empty. */
  async GetUsedRange(valuesOnly = false): Promise<Range> {
    return (await this.GetUsedRangeOrNullObject(valuesOnly)) ?? new Range(this.sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  }

  async GetUsedRangeOrNullObject(valuesOnly = false): Promise<Range | null> {
    this.sheet.assertExists("Worksheet.getUsedRange");
    await this.session.settle();
    const used = this.sheet.used(valuesOnly);
    return used ? new Range(this.sheet, used) : null;
  }

  private areas(areas: readonly Area[]): RangeAreas {
    return new RangeAreas(this.sheet, areas, (area) => new Range(this.sheet, area));
  }

  private checked(area: Area, location: string): Range {
    this.sheet.assertExists(location);
    if (!isOnSheet(area)) throw new ApiError("InvalidArgument", location);
    return new Range(this.sheet, area);
  }
}

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
