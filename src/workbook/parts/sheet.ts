import type { SheetTexts } from "../../text/nl/sheets";
import { combine, part } from "../plan/part";
import type { SheetPart, SheetPlan } from "../plan/sheet-plan";
import { palette } from "./palette";
import { headRows } from "./sheet-head";
import { styles } from "./styles";

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
export function sheet({ name, columnWidths, parts, version, texts, kind, onePage = true }: SheetSpec): SheetPlan {
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
