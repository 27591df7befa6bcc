import type { Sheet } from "../cells/sheet";
import { ExcelObject } from "../excel-object";
import { changePageLayout, pageLayout } from "./page-layout-state";

/** Between rows, or between columns. */
export type BreakKind = "rowBreaks" | "columnBreaks";

/** Excel.PageBreak: a page begins at this row or column. */
export class PageBreak extends ExcelObject {
  constructor(
    private readonly sheet: Sheet,
    private readonly kind: BreakKind,
    private readonly at: number,
  ) {
    super(sheet.session);
  }

  get RowIndex(): number {
    return this.kind === "rowBreaks" ? this.at : 0;
  }

  get ColumnIndex(): number {
    return this.kind === "columnBreaks" ? this.at : 0;
  }

  Delete(): void {
    changePageLayout(this.sheet, { [this.kind]: (pageLayout(this.sheet)[this.kind] ?? []).filter((one) => one !== this.at) });
  }
}
