import { ApiError } from "../../rich-api/api-error";
import { BORDER_SIDES, RangeBorder } from "./range-border";
import { StyledArea } from "./styled-area";

export class RangeBorderCollection extends StyledArea {
  override _Items(): readonly RangeBorder[] {
    return BORDER_SIDES.map((side) => new RangeBorder(this.sheet, this.areas, side));
  }

  get Count(): number {
    return BORDER_SIDES.length;
  }

  GetItem(side: unknown): RangeBorder {
    const known = BORDER_SIDES.find((one) => one === side);
    if (!known) throw new ApiError("InvalidArgument", "RangeBorderCollection.getItem");
    return new RangeBorder(this.sheet, this.areas, known);
  }

  GetItemAt(index: number): RangeBorder {
    const item = this._Items()[index];
    if (!item) throw new ApiError("InvalidArgument", "RangeBorderCollection.getItemAt");
    return item;
  }
}
