import { ApiError } from "../../rich-api/api-error";
import type { HostObject } from "../../rich-api/host-object";
import { containsArea, overlaps, type Area } from "../address/area";
import { mergedAreas } from "../cells/merged-areas";
import { gridTables, wholeArea } from "../tables/grid-table";
import { findCell, type SearchCriteria } from "./find-cells";
import type { RangeAreas } from "./range-areas";
import { RangeSpill } from "./range-spill";
import { specialCells } from "./special-cells";
import { surroundingRegion } from "./surrounding-region";

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
