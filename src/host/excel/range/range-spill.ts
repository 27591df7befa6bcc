import { ApiError } from "../../rich-api/api-error";
import { cellCount, containsCell, overlaps } from "../address/area";
import { spillAt, spillsOf } from "../cells/spills";
import { RangeEditing } from "./range-editing";

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
