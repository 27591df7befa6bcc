import type { PartAt } from "../plan/part";
import { combine } from "../plan/part";
import type { CellPosition } from "../plan/area";
import type { PagePlan, SheetPart, SheetPlan } from "../plan/sheet-plan";
import { styles } from "../parts/styles";
import { line } from "../parts/text-part";

/** Rows that the title takes; the content of every sheet starts below them. */
export const contentRow = 3;

export interface SheetFrame {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly tabColor: string;
  readonly columnWidths: readonly number[];
  readonly footer: PagePlan["footer"];
  readonly landscape?: boolean;
  /** Printed on one page, also in height. */
  readonly onePage?: boolean;
  readonly page?: Pick<PagePlan, "scale" | "printed" | "titleRows" | "titleColumns" | "breaks">;
  /** Rows and columns that stay in view; the title when left out. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

/** A sheet with a title, what it is for, and its parts at their places. */
export function framedSheet(frame: SheetFrame, parts: readonly SheetPart[]): SheetPlan {
  const top: readonly [PartAt, CellPosition][] = [
    [line(frame.title, styles.title, 28), { row: 0, column: 0 }],
    [line(frame.subtitle, styles.subtitle), { row: 1, column: 0 }],
  ];
  return {
    name: frame.name,
    tabColor: frame.tabColor,
    columnWidths: frame.columnWidths,
    frozenRows: frame.frozen?.rows ?? 2,
    frozenColumns: frame.frozen?.columns ?? 0,
    page: { landscape: frame.landscape ?? true, onePage: frame.onePage ?? false, ...frame.page, footer: frame.footer },
    part: combine([...top.map(([make, at]) => make(at)), ...parts]),
  };
}
