import { ApiError } from "../../rich-api/api-error";
import { parseAddress } from "../address/a1";
import type { Area } from "../address/area";
import { splitReference } from "../address/sheet-reference";
import { Sheet } from "../cells/sheet";
import { assertEditable } from "../protection/assert-editable";
import type { CopyType } from "./cell-copy";
import { copyCells } from "./copy-cells";
import { deleteCells } from "./delete-cells";
import { insertCells } from "./insert-cells";
import { RangeArea } from "./range-area";
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
