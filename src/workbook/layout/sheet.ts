import type { SheetTexts } from "../../text/sheets/nl";
import type { CellPosition } from "../excel/area";
import { type PartAt, combine, part } from "./part";
import type { PageLayoutOfSheet, SheetPart, SheetLayout } from "./sheet-layout";
import { palette, styles } from "./styles";
import { headRows, line } from "./text-parts";

interface SheetSpec {
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly parts: readonly SheetPart[];
  readonly version: string;
  readonly texts: SheetTexts;
  /** Marks the tab: where people type, what is calculated, what is read. */
  readonly kind: "input" | "working" | "output";
  readonly onePage?: boolean;
}

/** Where people type, what is calculated, what is read. */
export const tabColors = { input: "#F2C94C", working: palette.rule, output: palette.darkBlue };

/** A sheet in the look they all share: A4 landscape, one page wide, no gridlines, the head in view. */
export function sheet({ name, columnWidths, parts, version, texts, kind, onePage = true }: SheetSpec): SheetLayout {
  const content = combine(parts);
  const area = { row: 0, column: 0, rows: content.area.row + content.area.rows, columns: content.area.column + content.area.columns };
  return {
    name,
    tabColor: tabColors[kind],
    columnWidths,
    frozenRows: headRows,
    page: { landscape: true, onePage, footer: { ...texts.footer, right: texts.footer.right(version) } },
    part: combine([part(area, { formats: [{ area, format: styles.body }] }), content]),
  };
}

/** Rows that the title takes; the content of every sheet starts below them. */
export const contentRow = 3;

interface SheetFrame {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly tabColor: string;
  readonly columnWidths: readonly number[];
  readonly footer: PageLayoutOfSheet["footer"];
  readonly landscape?: boolean;
  /** Printed on one page, also in height. */
  readonly onePage?: boolean;
  readonly page?: Pick<PageLayoutOfSheet, "scale" | "printed" | "titleRows" | "titleColumns" | "breaks">;
  /** Rows and columns that stay in view; the title when left out. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

/** A sheet with a title, what it is for, and its parts at their places. */
export function framedSheet(frame: SheetFrame, parts: readonly SheetPart[]): SheetLayout {
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
