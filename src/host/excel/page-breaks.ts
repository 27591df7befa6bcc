import { ApiError } from "../rich-api/api-error";
import { changePageLayout, pageLayout } from "../sheet/page-layout";
import type { Sheet } from "../sheet/sheet";
import { ExcelObject } from "./excel-object";
import { resolveRange } from "./range";

/** Between rows, or between columns. */
type BreakKind = "rowBreaks" | "columnBreaks";

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

/** Excel.PageBreakCollection: the page breaks that were set by hand. */
export class PageBreakCollection extends ExcelObject {
  constructor(
    private readonly sheet: Sheet,
    private readonly kind: BreakKind,
  ) {
    super(sheet.session);
  }

  override _Items(): readonly PageBreak[] {
    return this.breaks.map((at) => new PageBreak(this.sheet, this.kind, at));
  }

  /** A page begins at the first row or column of the range; where the sheet begins there can be no break. */
  Add(pageBreakRange: unknown): PageBreak {
    const { area } = resolveRange(this.sheet, pageBreakRange, "PageBreakCollection.add");
    const at = this.kind === "rowBreaks" ? area.row : area.column;
    if (at === 0) throw new ApiError("InvalidArgument", "PageBreakCollection.add");
    changePageLayout(this.sheet, { [this.kind]: [...new Set([...this.breaks, at])].sort((a, b) => a - b) });
    return new PageBreak(this.sheet, this.kind, at);
  }

  GetCount(): number {
    return this.breaks.length;
  }

  GetItem(index: number): PageBreak {
    const at = this.breaks[index];
    if (at === undefined) throw new ApiError("ItemNotFound", "PageBreakCollection.getItem");
    return new PageBreak(this.sheet, this.kind, at);
  }

  RemovePageBreaks(): void {
    changePageLayout(this.sheet, { [this.kind]: [] });
  }

  private get breaks(): readonly number[] {
    return pageLayout(this.sheet)[this.kind] ?? [];
  }
}
