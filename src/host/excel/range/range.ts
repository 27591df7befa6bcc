import { ApiError } from "../../rich-api/api-error";
import type { HostObject } from "../../rich-api/host-object";
import { overlaps, type Area } from "../address/area";
import { RangeFormat } from "../format/range-format";
import { gridTables, wholeArea } from "../tables/grid-table";
import { RangeEditing } from "./range-editing";

/** Excel.Range. Its members are spread over its base classes: place, navigation, content, editing. */
export class Range extends RangeEditing {
  get Format(): RangeFormat {
    return new RangeFormat(this.sheet, [this.area]);
  }

  get Worksheet(): HostObject {
    return this.session.worksheetOf(this.sheet);
  }

  GetUsedRange(valuesOnly = false): this {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    if (!used) throw new ApiError("ItemNotFound", "Range.getUsedRange");
    return used;
  }

  GetUsedRangeOrNullObject(valuesOnly = false): this | null {
    const used = this.sheet.used(valuesOnly, this.area);
    return used ? this.make(used) : null;
  }

  protected override make(area: Area): this {
    return new Range(this.sheet, area) as this;
  }

  protected override ClearRules(): void {}

  protected override overlapsTable(): boolean {
    return gridTables(this.session.ctx).some((table) => table.sheetId === this.sheet.id && overlaps(wholeArea(table), this.area));
  }
}
