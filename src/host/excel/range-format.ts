import { type CellExtras, type GridStyle, cellExtrasOf } from "../model/grid-style";
import { ApiError } from "../rich-api/api-error";
import { type Area, isUnbounded } from "../sheet/area";
import { indentCells } from "../sheet/indent";
import { assertEditable, isLocked } from "../sheet/protection";
import { autofitColumns, autofitRows, columnWidth, rowHeight, setColumnWidth, setRowHeight } from "../sheet/size";
import { NamedValues } from "./enumerations";
import { RangeBorderCollection } from "./range-border";
import { RangeFill, RangeFont } from "./range-font";
import { StyledArea } from "./styled-area";

/** Whether cells are locked on a protected sheet. */
export class FormatProtection extends StyledArea {
  get Locked(): boolean | null {
    return this.common((_style, row, column) => isLocked(this.sheet, row, column));
  }

  set Locked(locked: unknown) {
    this.put({ locked: Boolean(locked) }, "FormatProtection.locked");
  }

  get FormulaHidden(): boolean | null {
    return this.common(
      (style: GridStyle, row, column) => cellExtrasOf(this.sheet.raw(row, column)).formulaHidden ?? style.excel?.formulaHidden ?? false,
    );
  }

  set FormulaHidden(hidden: unknown) {
    this.put({ formulaHidden: Boolean(hidden) }, "FormatProtection.formulaHidden");
  }

  private put(extras: CellExtras, location: string): void {
    for (const area of this.areas.map((one) => this.bounded(one, location))) {
      assertEditable(this.sheet, area, "format", location);
      this.sheet.grow(area);
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++)
          this.sheet.put(row, column, { custom: { ...extras } });
      }
    }
  }

  /** The grid keeps locks per cell: of whole rows and columns only what the grid has got is done. */
  private bounded(area: Area, location: string): Area {
    if (!isUnbounded(area)) return area;
    const rows = Math.min(area.rows, this.sheet.grid.getMaxRows() - area.row);
    const columns = Math.min(area.columns, this.sheet.grid.getMaxColumns() - area.column);
    if (rows < 1 || columns < 1) throw new ApiError("RangeExceedsLimit", location);
    return { ...area, rows, columns };
  }
}

const HORIZONTAL = new NamedValues<number>([
  ["General", 0],
  ["Left", 1],
  ["Center", 2],
  ["Right", 3],
  ["Justify", 4],
  ["Distributed", 6],
]);
const VERTICAL = new NamedValues<number>([
  ["Bottom", 3],
  ["Top", 1],
  ["Center", 2],
]);
const WRAP = 3;
const NO_WRAP = 1;
const VERTICAL_TEXT = 180;

/** How the cells of one or more areas look. */
export class RangeFormat extends StyledArea {
  get Fill(): RangeFill {
    return new RangeFill(this.sheet, this.areas);
  }

  get Font(): RangeFont {
    return new RangeFont(this.sheet, this.areas);
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.sheet, this.areas);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.sheet, this.areas);
  }

  get HorizontalAlignment(): string | null {
    return this.common((style) => HORIZONTAL.name(style.ht ?? 0, "General"));
  }

  set HorizontalAlignment(name: unknown) {
    const value = HORIZONTAL.value(name, "RangeFormat.horizontalAlignment");
    this.apply({ ht: value || null }, "RangeFormat.horizontalAlignment");
  }

  get VerticalAlignment(): string | null {
    return this.common((style) => VERTICAL.name(style.vt ?? 3, "Bottom"));
  }

  set VerticalAlignment(name: unknown) {
    this.apply({ vt: VERTICAL.value(name, "RangeFormat.verticalAlignment") }, "RangeFormat.verticalAlignment");
  }

  get WrapText(): boolean | null {
    return this.common((style) => style.tb === WRAP);
  }

  set WrapText(wrap: unknown) {
    this.apply({ tb: wrap ? WRAP : NO_WRAP }, "RangeFormat.wrapText");
  }

  get IndentLevel(): number | null {
    return this.common((style: GridStyle, row, column) => cellExtrasOf(this.sheet.raw(row, column)).indent ?? style.excel?.indent ?? 0);
  }

  set IndentLevel(level: unknown) {
    for (const area of this.areas) indentCells(this.sheet, area, level);
  }

  get TextOrientation(): number | null {
    return this.common(({ tr }) => (tr?.v === 1 ? VERTICAL_TEXT : -(tr?.a ?? 0) || 0));
  }

  set TextOrientation(degrees: unknown) {
    const turned = typeof degrees === "number" && ((degrees >= -90 && degrees <= 90) || degrees === VERTICAL_TEXT);
    if (!turned) throw new ApiError("InvalidArgument", "RangeFormat.textOrientation");
    this.apply({ tr: degrees === 0 ? null : degrees === VERTICAL_TEXT ? { a: 0, v: 1 } : { a: -degrees } }, "RangeFormat.textOrientation");
  }

  get ColumnWidth(): number | null {
    const widths = new Set(this.areas.map((area) => columnWidth(this.sheet, area)));
    const [width = null] = widths;
    return widths.size === 1 ? width : null;
  }

  set ColumnWidth(width: unknown) {
    for (const area of this.areas) setColumnWidth(this.sheet, area, width, "RangeFormat.columnWidth");
  }

  get RowHeight(): number | null {
    const heights = new Set(this.areas.map((area) => rowHeight(this.sheet, area)));
    const [height = null] = heights;
    return heights.size === 1 ? height : null;
  }

  set RowHeight(height: unknown) {
    for (const area of this.areas) setRowHeight(this.sheet, area, height, "RangeFormat.rowHeight");
  }

  async AutofitColumns(): Promise<void> {
    await this.session.settle();
    for (const area of this.areas) autofitColumns(this.sheet, area);
  }

  async AutofitRows(): Promise<void> {
    await this.session.settle();
    for (const area of this.areas) autofitRows(this.sheet, area);
  }
}
