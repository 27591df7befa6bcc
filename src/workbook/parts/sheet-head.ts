import { formula } from "../plan/content";
import { cellAt } from "../plan/area";
import { combine, part } from "../plan/part";
import type { PartAt } from "../plan/part";
import { failedChecksName, masterCheckName, sentenceFormats } from "./outcome";
import { styles } from "./styles";
import { line } from "./text-part";

/** Rows of the head of a sheet; they stay in view. */
export const headRows = 3;

/** Title, subtitle, and whether all checks of the workbook close. `check` stands in for the sentence on the sheet that makes it. */
export function sheetHead(title: string, subtitle: string, check: PartAt = checkLine): PartAt {
  return (at) => combine([line(title, styles.title, 28)(at), line(subtitle, styles.subtitle)(cellAt(at, 1, 0)), check(cellAt(at, 2, 0))]);
}

const checkLine: PartAt = (at) => {
  const area = { ...at, rows: 1, columns: 1 };
  return part(area, {
    blocks: [{ at, cells: [[formula(`=${masterCheckName}`)]] }],
    formats: [{ area, format: { bold: true } }],
    conditionalFormats: sentenceFormats(area, `${failedChecksName}>0`),
  });
};
