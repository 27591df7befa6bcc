import { ApiError } from "../../rich-api/api-error";
import type { HostObject } from "../../rich-api/host-object";
import { overlaps, type Area } from "../address/area";
import { ConditionalFormatCollection } from "../conditional/conditional-format-collection";
import { clearRules as clearFormats } from "../conditional/grid-rule";
import { DataValidation } from "../validation/data-validation";
import { clearRules as clearValidation } from "../validation/grid-validation";
import { RangeFormat } from "../format/range-format";
import { gridTables, wholeArea } from "../tables/grid-table";
import { TableScopedCollection } from "../tables/table-scoped-collection";
import { RangeEditing } from "./range-editing";

/** Excel.Range. Its members are spread over its base classes: place, navigation, content, editing. */
export class Range extends RangeEditing {
  get Format(): RangeFormat {
    return new RangeFormat(this.sheet, [this.area]);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, [this.area], (area) => this.make(area));
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.sheet, [this.area]);
  }

  get Worksheet(): HostObject {
    return this.session.worksheetOf(this.sheet);
  }

  GetTables(fullyContained = false): TableScopedCollection {
    return new TableScopedCollection(this.sheet, this.area, fullyContained);
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

  protected override clearRules(): void {
    clearFormats(this.sheet, this.area);
    clearValidation(this.sheet, this.area);
  }

  protected override overlapsTable(): boolean {
    return gridTables(this.session.ctx).some((table) => table.sheetId === this.sheet.id && overlaps(wholeArea(table), this.area));
  }
}
