import { ApiError } from "../rich-api/api-error";
import type { HostObject } from "../rich-api/host-object";
import { addressOf, quoteSheetName } from "../sheet/address";
import { type Area, cellCount, intersectionOf, isWholeColumns, isWholeRows } from "../sheet/area";
import { specialCells } from "../sheet/find-cells";
import type { Session } from "../sheet/session";
import type { Sheet } from "../sheet/sheet";
import { ConditionalFormatCollection } from "./conditional-format";
import { DataValidation } from "./data-validation";
import { ExcelCollection, ExcelObject } from "./excel-object";
import { RangeArea } from "./range-area";
import type { RangeEditing } from "./range-content";
import { RangeFormat } from "./range-format";

/** The areas of a RangeAreas, each as a range. */
export class RangeCollection extends ExcelCollection<RangeEditing> {
  constructor(
    session: Session,
    private readonly ranges: readonly RangeEditing[],
  ) {
    super(session);
  }

  override _Items(): readonly RangeEditing[] {
    return this.ranges;
  }

  protected override find(key: string): RangeEditing | undefined {
    return this.ranges[Number(key)];
  }
}

/** Several areas of one sheet. */
export class RangeAreas extends ExcelObject {
  /** @param range makes the range of an area: ranges make range areas, so these cannot import them */
  constructor(
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
    private readonly range: (area: Area) => RangeEditing,
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
    return new RangeCollection(this.session, this.areas.map(this.range));
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.sheet, this.areas);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, this.areas, this.range);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.sheet, this.areas);
  }

  get Worksheet(): HostObject {
    return this.session.worksheetOf(this.sheet.grid);
  }

  Clear(applyTo?: "All" | "Formats" | "Contents"): void {
    for (const area of this.areas) this.range(area).Clear(applyTo);
  }

  GetEntireRow(): RangeAreas {
    return this.each((range) => range.GetEntireRow());
  }

  GetEntireColumn(): RangeAreas {
    return this.each((range) => range.GetEntireColumn());
  }

  GetOffsetRangeAreas(rowOffset: number, columnOffset: number): RangeAreas {
    return this.each((range) => range.GetOffsetRange(rowOffset, columnOffset));
  }

  GetIntersection(other: unknown): RangeAreas {
    return this.required(this.GetIntersectionOrNullObject(other), "RangeAreas.getIntersection");
  }

  GetIntersectionOrNullObject(other: unknown): RangeAreas | null {
    const others = other instanceof RangeAreas ? other.areas : other instanceof RangeArea ? [other.area] : [];
    return this.of(this.areas.flatMap((one) => others.map((another) => intersectionOf(one, another)).filter((area) => area !== undefined)));
  }

  async GetSpecialCells(cellType: unknown, valueType?: unknown): Promise<RangeAreas> {
    return this.required(await this.GetSpecialCellsOrNullObject(cellType, valueType), "RangeAreas.getSpecialCells");
  }

  async GetSpecialCellsOrNullObject(cellType: unknown, valueType?: unknown): Promise<RangeAreas | null> {
    await this.session.settle();
    return this.of(this.areas.flatMap((area) => specialCells(this.sheet, area, cellType, valueType)));
  }

  async GetUsedRangeAreas(valuesOnly = false): Promise<RangeAreas> {
    return this.required(await this.GetUsedRangeAreasOrNullObject(valuesOnly), "RangeAreas.getUsedRangeAreas");
  }

  async GetUsedRangeAreasOrNullObject(valuesOnly = false): Promise<RangeAreas | null> {
    await this.session.settle();
    return this.of(this.areas.map((area) => this.sheet.used(valuesOnly, area)).filter((area) => area !== undefined));
  }

  private each(change: (range: RangeEditing) => RangeEditing): RangeAreas {
    return new RangeAreas(
      this.sheet,
      this.areas.map((area) => change(this.range(area)).area),
      this.range,
    );
  }

  private of(areas: readonly Area[]): RangeAreas | null {
    return areas.length > 0 ? new RangeAreas(this.sheet, areas, this.range) : null;
  }

  private required(areas: RangeAreas | null, location: string): RangeAreas {
    if (!areas) throw new ApiError("ItemNotFound", location);
    return areas;
  }
}
