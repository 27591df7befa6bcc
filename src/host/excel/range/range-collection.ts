import { ExcelCollection } from "../excel-collection";
import type { Session } from "../session";
import type { Range } from "./range";

/** The areas of a RangeAreas, each as a range. */
export class RangeCollection extends ExcelCollection<Range> {
  constructor(
    session: Session,
    private readonly ranges: readonly Range[],
  ) {
    super(session);
  }

  override _Items(): readonly Range[] {
    return this.ranges;
  }

  protected override find(key: string): Range | undefined {
    return this.ranges[Number(key)];
  }
}
