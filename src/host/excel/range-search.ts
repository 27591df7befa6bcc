import { ApiError } from "../rich-api/api-error";
import type { HostObject } from "../rich-api/host-object";
import { type Area, cellCount, containsArea, containsCell, overlaps } from "../sheet/area";
import { type SearchCriteria, findCell, specialCells, surroundingRegion } from "../sheet/find-cells";
import { mergedAreas } from "../sheet/merged-cells";
import { spillAt, spillsOf } from "../sheet/spills";
import { gridTables, wholeArea } from "../sheet/table";
import type { RangeAreas } from "./range-areas";
import { RangeEditing } from "./range-content";

/** Where array formulas fill cells. */
export abstract class RangeSpill extends RangeEditing {
  /** Null when only a part of the cells is filled by an array formula. */
  get HasSpill(): boolean | null {
    const spills = spillsOf(this.sheet).filter((spill) => overlaps(spill.area, this.area));
    if (spills.length === 0) return false;
    let filled = 0;
    this.eachCell((row, column) => (filled += spills.some((spill) => containsCell(spill.area, row, column)) ? 1 : 0));
    return filled === cellCount(this.area) ? true : null;
  }

  async GetSpillingToRange(): Promise<this> {
    const range = await this.GetSpillingToRangeOrNullObject();
    if (!range) throw new ApiError("ItemNotFound", "Range.getSpillingToRange");
    return range;
  }

  /** The cells that the formula in this one cell fills. */
  async GetSpillingToRangeOrNullObject(): Promise<this | null> {
    this.assertOneCell("Range.getSpillingToRange");
    await this.session.settle();
    const { row, column } = this.area;
    const spill = spillsOf(this.sheet).find((one) => one.row === row && one.column === column);
    return spill ? this.make(spill.area) : null;
  }

  async GetSpillParent(): Promise<this> {
    const range = await this.GetSpillParentOrNullObject();
    if (!range) throw new ApiError("ItemNotFound", "Range.getSpillParent");
    return range;
  }

  /** The cell with the formula that fills this one cell. */
  async GetSpillParentOrNullObject(): Promise<this | null> {
    this.assertOneCell("Range.getSpillParent");
    await this.session.settle();
    const spill = spillAt(this.sheet, this.area.row, this.area.column);
    return spill ? this.make({ row: spill.row, column: spill.column, rows: 1, columns: 1 }) : null;
  }

  private assertOneCell(location: string): void {
    if (cellCount(this.area) !== 1) throw new ApiError("InvalidArgument", location);
  }
}

/** Ranges found by what is in the cells. */
export abstract class RangeSearch extends RangeSpill {
  async GetUsedRange(valuesOnly = false): Promise<this> {
    return required(await this.GetUsedRangeOrNullObject(valuesOnly), "Range.getUsedRange");
  }

  async GetUsedRangeOrNullObject(valuesOnly = false): Promise<this | null> {
    this.sheet.assertExists("Range.getUsedRange");
    await this.session.settle();
    const used = this.sheet.used(valuesOnly, this.area);
    return used ? this.make(used) : null;
  }

  async GetSurroundingRegion(): Promise<this> {
    await this.session.settle();
    return this.make(surroundingRegion(this.sheet, this.area));
  }

  async Find(text: unknown, criteria?: SearchCriteria): Promise<this> {
    return required(await this.FindOrNullObject(text, criteria), "Range.find");
  }

  async FindOrNullObject(text: unknown, criteria: SearchCriteria = {}): Promise<this | null> {
    await this.session.settle();
    const found = findCell(this.sheet, this.area, String(text), criteria);
    return found ? this.make(found) : null;
  }

  async GetSpecialCells(cellType: unknown, valueType?: unknown): Promise<RangeAreas> {
    return required(await this.GetSpecialCellsOrNullObject(cellType, valueType), "Range.getSpecialCells");
  }

  async GetSpecialCellsOrNullObject(cellType: unknown, valueType?: unknown): Promise<RangeAreas | null> {
    await this.session.settle();
    return this.makeAreas(specialCells(this.sheet, this.area, cellType, valueType));
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    return this.makeAreas(mergedAreas(this.sheet, this.area));
  }

  /** @param fullyContained only tables that lie wholly in the range */
  GetTables(fullyContained = false): HostObject {
    const found = gridTables(this.session.ctx).filter((table) => {
      const area = wholeArea(table);
      return table.sheetId === this.sheet.id && (fullyContained ? containsArea(this.area, area) : overlaps(this.area, area));
    });
    return this.session.objects.tables(found.map((table) => table.id));
  }

  /** Null without areas. */
  protected abstract makeAreas(areas: readonly Area[]): RangeAreas | null;
}

function required<T>(found: T | null, location: string): T {
  if (found === null) throw new ApiError("ItemNotFound", location);
  return found;
}
