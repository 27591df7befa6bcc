import { ApiError } from "../../rich-api/api-error";
import type { Sheet } from "../cells/sheet";
import { isOnSheet } from "../address/area";
import { ExcelObject } from "../excel-object";
import { Range } from "../range/range";
import { resolveRange } from "../range/resolve-range";

/** A worksheet's ranges. */
export abstract class WorksheetRanges extends ExcelObject {
  constructor(readonly sheet: Sheet) {
    super(sheet.session);
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

  private checked(area: { row: number; column: number; rows: number; columns: number }, location: string): Range {
    this.sheet.assertExists(location);
    if (!isOnSheet(area)) throw new ApiError("InvalidArgument", location);
    return new Range(this.sheet, area);
  }
}
