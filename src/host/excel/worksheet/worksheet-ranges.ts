import { ApiError } from "../../rich-api/api-error";
import type { Sheet } from "../cells/sheet";
import { isOnSheet, type Area } from "../address/area";
import { ExcelObject } from "../excel-object";
import { areasOfCells } from "../range/areas-of-cells";
import { matcher, type SearchCriteria } from "../range/find-cells";
import { Range } from "../range/range";
import { RangeAreas } from "../range/range-areas";
import { resolveRange } from "../range/resolve-range";

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
