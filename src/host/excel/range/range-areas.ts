import { ApiError } from "../../rich-api/api-error";
import type { HostObject } from "../../rich-api/host-object";
import { addressOf } from "../address/a1";
import { cellCount, intersectionOf, isWholeColumns, isWholeRows, type Area } from "../address/area";
import { quoteSheetName } from "../address/sheet-reference";
import type { Sheet } from "../cells/sheet";
import { ExcelObject } from "../excel-object";
import { ConditionalFormatCollection } from "../conditional/conditional-format-collection";
import { DataValidation } from "../validation/data-validation";
import { RangeFormat } from "../format/range-format";
import { Range } from "./range";
import { RangeCollection } from "./range-collection";

/** Several areas of one sheet. */
export class RangeAreas extends ExcelObject {
  constructor(
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {
    super(sheet.session);
  }

  get Address(): string {
    const name = quoteSheetName(this.sheet.name);
    return this.areas.map((area) => `${name}!${addressOf(area)}`).join(",");
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get AreaCount(): number {
    return this.areas.length;
  }

  get CellCount(): number {
    return this.areas.reduce((sum, area) => sum + cellCount(area), 0);
  }

  get IsEntireColumn(): boolean {
    return this.areas.every(isWholeColumns);
  }

  get IsEntireRow(): boolean {
    return this.areas.every(isWholeRows);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.session, this.areas.map((area) => new Range(this.sheet, area)));
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.sheet, this.areas);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, this.areas, (area) => new Range(this.sheet, area));
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.sheet, this.areas);
  }

  get Worksheet(): HostObject {
    return this.session.worksheetOf(this.sheet);
  }

  Clear(applyTo?: "All" | "Formats" | "Contents"): void {
    for (const area of this.areas) new Range(this.sheet, area).Clear(applyTo);
  }

  GetEntireRow(): RangeAreas {
    return this.map((range) => range.GetEntireRow());
  }

  GetEntireColumn(): RangeAreas {
    return this.map((range) => range.GetEntireColumn());
  }

  GetOffsetRangeAreas(rowOffset: number, columnOffset: number): RangeAreas {
    return this.map((range) => range.GetOffsetRange(rowOffset, columnOffset));
  }

  GetIntersection(other: unknown): RangeAreas {
    const shared = this.GetIntersectionOrNullObject(other);
    if (!shared) throw new ApiError("ItemNotFound", "RangeAreas.getIntersection");
    return shared;
  }

  GetIntersectionOrNullObject(other: unknown): RangeAreas | null {
    const { areas } = other instanceof RangeAreas ? other : { areas: [other instanceof Range ? other.area : undefined] };
    const shared = this.areas.flatMap((one) => areas.flatMap((another) => (another && intersectionOf(one, another)) ?? []));
    return shared.length > 0 ? new RangeAreas(this.sheet, shared) : null;
  }

  private map(change: (range: Range) => Range): RangeAreas {
    return new RangeAreas(this.sheet, this.areas.map((area) => change(new Range(this.sheet, area)).area));
  }
}
