import { type CellArea, cellAt } from "../excel/area";
import type { CellContent } from "../excel/formula";
import { banner, failedChecksName, masterCheckName } from "./outcome";
import { heightOf } from "./paper";
import { type PartAt, combine, part } from "./part";
import type { CellFormat, SheetPart } from "./sheet-layout";
import { styles } from "./styles";

/** One line that may run over the empty cells to its right. */
export const line =
  (content: CellContent, format: CellFormat, points?: number): PartAt =>
  (at) => {
    const area = { ...at, rows: 1, columns: 1 };
    return part(area, {
      blocks: [{ at, cells: [[content]] }],
      formats: [{ area, format }],
      rowHeights: points === undefined ? [] : [{ row: at.row, points }],
    });
  };

export const caption = (text: string): PartAt => line(text, styles.caption, 18);
export const note = (text: string): PartAt => line(text, styles.note);

/** Rows of the head of a sheet; they stay in view. */
export const headRows = 3;

/** Title, subtitle, and whether all checks of the workbook close. `check` stands in for the sentence on the sheet that makes it. */
export function sheetHead(title: string, subtitle: string, columns: number, check: PartAt = checkLine(columns)): PartAt {
  return (at) => combine([line(title, styles.title, 28)(at), line(subtitle, styles.subtitle)(cellAt(at, 1, 0)), check(cellAt(at, 2, 0))]);
}

const checkLine = (columns: number) => banner(`=${masterCheckName}`, `${failedChecksName}>0`, columns);

interface LabelledLine {
  readonly label: string;
  readonly text: string;
  /** How the label looks, when it is a sample of a kind of cell. */
  readonly format?: CellFormat;
}

/** A caption with lines of a label and a text beside it. */
export function linesPart(title: string, lines: readonly LabelledLine[]): PartAt {
  return (at) => {
    const first = cellAt(at, 1, 0);
    const body = part(
      { ...first, rows: lines.length, columns: 2 },
      {
        blocks: [{ at: first, cells: lines.map(({ label, text }) => [label, text]) }],
        formats: [
          { area: { ...first, rows: lines.length, columns: 1 }, format: { color: styles.subtitle.color } },
          ...lines.flatMap(({ format }, row) =>
            format === undefined ? [] : [{ area: { ...cellAt(first, row, 0), rows: 1, columns: 1 }, format }],
          ),
        ],
      },
    );
    return combine([caption(title)(at), body]);
  };
}

/** Texts in the first column of a table, on as many lines as they need. `characters`: how wide the column is. */
export function wrappedLabels(area: CellArea, texts: readonly string[], characters: number): SheetPart {
  return part(area, {
    formats: [{ area: { ...area, columns: 1 }, format: { wrap: true } }],
    rowHeights: texts.map((text, i) => ({ row: area.row + i, points: heightOf([text], characters) })),
  });
}

/** The row of headings, where words in narrow columns take two lines. */
export function wrappedHeadings(area: CellArea, texts: readonly string[], characters: number): SheetPart {
  return part(area, {
    formats: [{ area, format: { wrap: true } }],
    rowHeights: [{ row: area.row, points: heightOf(texts, characters - 1) }],
  });
}
