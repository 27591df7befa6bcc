import type { PageLayoutState } from "../../model/page-layout";
import type { SheetModel } from "../package/load-workbook";

type Breaks = Pick<SheetModel, "rowBreaks" | "colBreaks">;

/** How far a break reaches: over all columns, or all rows. */
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** A file names the row or column before the break, counted from one: that is the one after it counted from zero. */
export function readPageBreaks({ rowBreaks, colBreaks }: Partial<Breaks>): Pick<PageLayoutState, "rowBreaks" | "columnBreaks"> {
  return {
    ...(rowBreaks?.length ? { rowBreaks: rowBreaks.map(({ id }) => id) } : {}),
    ...(colBreaks?.length ? { columnBreaks: colBreaks.map(({ id }) => id) } : {}),
  };
}

export function writePageBreaks({ rowBreaks = [], columnBreaks = [] }: PageLayoutState): Breaks {
  return {
    rowBreaks: rowBreaks.map((id) => ({ id, max: LAST_COLUMN, man: 1 })),
    colBreaks: columnBreaks.map((id) => ({ id, max: LAST_ROW, man: 1 })),
  };
}
