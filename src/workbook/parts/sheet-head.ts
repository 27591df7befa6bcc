import { cellAt } from "../plan/area";
import { combine } from "../plan/part";
import type { PartAt } from "../plan/part";
import { banner } from "./banner";
import { failedChecksName, masterCheckName } from "./outcome";
import { styles } from "./styles";
import { line } from "./text-part";

/** Rows of the head of a sheet; they stay in view. */
export const headRows = 3;

/** Title, subtitle, and whether all checks of the workbook close. `check` stands in for the sentence on the sheet that makes it. */
export function sheetHead(title: string, subtitle: string, columns: number, check: PartAt = checkLine(columns)): PartAt {
  return (at) => combine([line(title, styles.title, 28)(at), line(subtitle, styles.subtitle)(cellAt(at, 1, 0)), check(cellAt(at, 2, 0))]);
}

const checkLine = (columns: number) => banner(`=${masterCheckName}`, `${failedChecksName}>0`, columns);
