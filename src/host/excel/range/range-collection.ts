import { ExcelCollection } from "../excel-collection";
import type { Session } from "../session";
import type { RangeEditing } from "./range-editing";

/** The areas of a RangeAreas, each as a range. */
export class RangeCollection extends ExcelCollection<RangeEditing> {
  constructor(
    session: Session,
    private readonly ranges: readonly RangeEditing[],
  ) {
    super(session);
  }

  override _Items(): readonly RangeEditing[] {
    return this.ranges;
  }

  protected override find(key: string): RangeEditing | undefined {
    return this.ranges[Number(key)];
  }
}
