import { type CellExtras, type GridStyle, cellExtrasOf } from "../../model/grid-style";
import { ApiError } from "../../rich-api/api-error";
import { isUnbounded, type Area } from "../address/area";
import { assertEditable, isLocked } from "../protection/assert-editable";
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
