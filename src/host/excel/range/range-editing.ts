import { ApiError } from "../../rich-api/api-error";
import { gridRangeOf, isUnbounded, type Area } from "../address/area";
import { CLEARED_CONTENT } from "../cells/cell-input";
import { clearLineStyles } from "../format/apply-style";
import { mergedAreas } from "../cells/merged-areas";
import { assertEditable } from "../protection/assert-editable";
import { RangeContent } from "./range-content";

const MERGE = "sheet.mutation.add-worksheet-merge";
const UNMERGE = "sheet.mutation.remove-worksheet-merge";

type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/** Changes of cells other than their values: cleared, merged, selected. */
export abstract class RangeEditing extends RangeContent {
  Clear(applyTo: ClearWhat = "All"): void {
    assertEditable(this.sheet, this.area, applyTo === "Formats" ? "format" : "content", "Range.clear");
    if (isUnbounded(this.area) && (applyTo === "All" || applyTo === "Formats")) clearLineStyles(this.sheet, this.area);
    if (applyTo === "All") this.clearRules();
    const used = this.sheet.used(false, this.area);
    if (!used) return;
    const content = applyTo === "All" || applyTo === "Contents" ? CLEARED_CONTENT : {};
    const formats =
      applyTo === "All" || applyTo === "Formats" ? { s: null, custom: { locked: null, formulaHidden: null, indent: null } } : {};
    this.sheet.putEach(used, (row, column) => (this.sheet.raw(row, column) ? { ...content, ...formats } : undefined));
  }

  /** Makes the cells one; with `across` every row by itself. Excel keeps the value of the first cell only. */
  Merge(across = false): void {
    assertEditable(this.sheet, this.area, "format", "Range.merge");
    if (this.overlapsTable()) throw new ApiError("InvalidOperation", "Range.merge");
    const parts = across
      ? Array.from({ length: this.area.rows }, (_row, index) => ({ ...this.area, row: this.area.row + index, rows: 1 }))
      : [this.area];
    for (const part of parts) this.mergePart(part);
  }

  Unmerge(): void {
    assertEditable(this.sheet, this.area, "format", "Range.unmerge");
    const merged = mergedAreas(this.sheet, this.area).map(gridRangeOf);
    if (merged.length > 0) this.sheet.mutate(UNMERGE, { ranges: merged }, { ranges: merged }, MERGE);
  }

  Select(): void {
    const { ctx, cells } = this.session;
    cells.flush();
    this.sheet.grow(isUnbounded(this.area) ? { ...this.area, rows: 1, columns: 1 } : this.area);
    const { row, column } = this.area;
    const rows = Math.min(this.area.rows, this.sheet.grid.getMaxRows() - row);
    const columns = Math.min(this.area.columns, this.sheet.grid.getMaxColumns() - column);
    ctx.write(() => {
      ctx.workbook.setActiveSheet(this.sheet.grid);
      this.sheet.grid.setActiveRange(this.sheet.grid.getRange(row, column, rows, columns));
    });
  }

  protected abstract clearRules(): void;
  protected abstract overlapsTable(): boolean;

  private mergePart(part: Area): void {
    if (part.rows * part.columns < 2) return;
    this.sheet.grow(part);
    this.make(part).Unmerge();
    this.sheet.putEach(part, (row, column) => {
      const first = row === part.row && column === part.column;
      return !first && this.sheet.raw(row, column) ? CLEARED_CONTENT : undefined;
    });
    const ranges = [gridRangeOf(part)];
    this.sheet.mutate(MERGE, { ranges }, { ranges }, UNMERGE);
  }
}
