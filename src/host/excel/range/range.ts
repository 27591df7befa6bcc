import { ApiError } from "../../rich-api/api-error";
import type { HostObject } from "../../rich-api/host-object";
import { isUnbounded, overlaps, type Area } from "../address/area";
import { ConditionalFormatCollection } from "../conditional/conditional-format-collection";
import { clearRules as clearFormats } from "../conditional/grid-rule";
import { placeOf } from "../format/place-of";
import { RangeFormat } from "../format/range-format";
import { gridTables, wholeArea } from "../tables/grid-table";
import { DataValidation } from "../validation/data-validation";
import { clearRules as clearValidation } from "../validation/grid-validation";
import { columnsHidden, hideColumns, hideRows, rowsHidden } from "./hidden-lines";
import { hyperlinkOf, setHyperlink, type Hyperlink } from "./hyperlink";
import { RangeAreas } from "./range-areas";
import { RangeShifting } from "./range-shifting";
import { RangeSort } from "./range-sort";

/** Excel.Range. Its members are spread over its base classes: place, navigation, content, editing, spills, search, shifting. */
export class Range extends RangeShifting {
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
    return this.session.worksheetOf(this.sheet.grid);
  }

  get Sort(): RangeSort {
    return new RangeSort(this.sheet, this.area);
  }

  get Hyperlink(): Hyperlink | null {
    return hyperlinkOf(this.sheet, this.area);
  }

  set Hyperlink(link: unknown) {
    if (isUnbounded(this.area)) throw new ApiError("InvalidArgument", "Range.hyperlink");
    setHyperlink(this.sheet, this.area, link);
  }

  get RowHidden(): boolean | null {
    return rowsHidden(this.sheet, this.area);
  }

  set RowHidden(hidden: unknown) {
    hideRows(this.sheet, this.area, Boolean(hidden), "Range.rowHidden");
  }

  get ColumnHidden(): boolean | null {
    return columnsHidden(this.sheet, this.area);
  }

  set ColumnHidden(hidden: unknown) {
    hideColumns(this.sheet, this.area, Boolean(hidden), "Range.columnHidden");
  }

  /** Whether every cell is out of sight. */
  get Hidden(): boolean | null {
    const { RowHidden: rows, ColumnHidden: columns } = this;
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }

  get Left(): number {
    return placeOf(this.sheet, this.area).left;
  }

  get Top(): number {
    return placeOf(this.sheet, this.area).top;
  }

  get Width(): number {
    return placeOf(this.sheet, this.area).width;
  }

  get Height(): number {
    return placeOf(this.sheet, this.area).height;
  }

  protected override make(area: Area): this {
    return new Range(this.sheet, area) as this;
  }

  protected override makeAreas(areas: readonly Area[]): RangeAreas | null {
    return areas.length > 0 ? new RangeAreas(this.sheet, areas, (area) => new Range(this.sheet, area)) : null;
  }

  protected override clearRules(): void {
    clearFormats(this.sheet, this.area);
    clearValidation(this.sheet, this.area);
  }

  protected override overlapsTable(): boolean {
    return gridTables(this.session.ctx).some((table) => table.sheetId === this.sheet.id && overlaps(wholeArea(table), this.area));
  }
}
