import { ApiError } from "../rich-api/api-error";
import type { HostObject } from "../rich-api/host-object";
import { parseAddress, splitReference } from "../sheet/address";
import { type Area, WHOLE_SHEET, isUnbounded, overlaps } from "../sheet/area";
import { clearRules as clearFormats } from "../sheet/conditional-rules";
import { type CopyType, copyCells } from "../sheet/copy-cells";
import { columnsHidden, hideColumns, hideRows, rowsHidden } from "../sheet/hidden-lines";
import { type Hyperlink, hyperlinkOf, setHyperlink } from "../sheet/hyperlink";
import { deleteCells, insertCells } from "../sheet/move-cells";
import { namedArea } from "../sheet/names";
import { assertEditable } from "../sheet/protection";
import { Sheet } from "../sheet/sheet";
import { placeOf } from "../sheet/size";
import { type SortField, sortRows } from "../sheet/sort-rows";
import { gridTables, wholeArea } from "../sheet/table";
import { clearRules as clearValidation } from "../sheet/validation";
import { ConditionalFormatCollection } from "./conditional-format";
import { DataValidation } from "./data-validation";
import { ExcelObject } from "./excel-object";
import { RangeArea } from "./range-area";
import { RangeAreas } from "./range-areas";
import { RangeFormat } from "./range-format";
import { RangeSearch } from "./range-search";

const COPY_TYPES: readonly CopyType[] = ["All", "Formulas", "Values", "Formats"];

/** Moving and copying cells. */
export abstract class RangeShifting extends RangeSearch {
  /** Makes room at this range and answers the new, empty cells. */
  Insert(shift: unknown): this {
    insertCells(this.sheet, this.area, shift, "Range.insert");
    return this.make(this.area);
  }

  Delete(shift: unknown): void {
    deleteCells(this.sheet, this.area, shift, "Range.delete");
  }

  async CopyFrom(source: unknown, copyType: unknown = "All", skipBlanks = false, transpose = false): Promise<void> {
    const { sheet, area } = this.sourceOf(source);
    const type = COPY_TYPES.find((known) => known === copyType);
    if (!type) throw new ApiError("InvalidArgument", "Range.copyFrom");
    assertEditable(this.sheet, this.area, "content", "Range.copyFrom");
    if (type === "Values") await this.session.settle();
    copyCells(sheet, area, this.sheet, this.area, { copyType: type, skipBlanks, transpose });
  }

  private sourceOf(source: unknown): { readonly sheet: Sheet; readonly area: Area } {
    if (source instanceof RangeArea) return source;
    const { sheetName, address } = splitReference(String(source));
    const { workbook } = this.session.ctx;
    const grid =
      sheetName === undefined
        ? this.sheet.grid
        : workbook.getSheets().find((one) => one.getSheetName().toLowerCase() === sheetName.toLowerCase());
    const area = parseAddress(address);
    if (!grid || !area) throw new ApiError("InvalidArgument", "Range.copyFrom");
    return { sheet: new Sheet(this.session, grid), area };
  }
}

export class RangeSort extends ExcelObject {
  constructor(
    private readonly sheet: Sheet,
    private readonly area: Area,
  ) {
    super(sheet.session);
  }

  Apply(fields: readonly SortField[], matchCase = false, hasHeaders = false, orientation: unknown = "Rows"): void {
    if (orientation !== "Rows") throw new ApiError("InvalidArgument", "RangeSort.apply", "embedded host: only rows can be sorted");
    sortRows(this.sheet, this.area, { fields, matchCase, hasHeaders }, "RangeSort.apply");
  }
}

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

/**
 * The range that an address, a name or another range stands for on a sheet; without one the whole sheet. Excel refuses what lies on another
 * sheet.
 */
export function resolveRange(sheet: Sheet, reference: unknown, location: string): Range {
  sheet.assertExists(location);
  if (reference instanceof RangeArea) {
    if (reference.sheet.id !== sheet.id) throw new ApiError("InvalidArgument", location);
    return new Range(sheet, reference.area);
  }
  if (reference === undefined || reference === null || reference === "") return new Range(sheet, WHOLE_SHEET);
  return new Range(sheet, areaFor(sheet, String(reference).trim(), location));
}

function areaFor(sheet: Sheet, text: string, location: string): Area {
  const { sheetName, address } = splitReference(text);
  const here = sheetName === undefined || sheetName.toLowerCase() === sheet.name.toLowerCase();
  const area = parseAddress(address);
  if (area && here) return area;
  const named = here ? namedArea(sheet, address) : undefined;
  if (!named) throw new ApiError("InvalidArgument", location);
  return named;
}
