import { formula } from "../plan/content";
import { part } from "../plan/part";
import type { PartAt } from "../plan/part";
import type { NamePlan } from "../plan/sheet-plan";
import { sentenceFormats } from "./outcome";

/** A sentence over the width of the sheet: red when the condition is true, otherwise green. `name`: defined name of its first cell. */
export function banner(sentence: `=${string}`, wrong: string, columns: number, name?: string): PartAt {
  return (at) => {
    const area = { ...at, rows: 1, columns };
    const names: NamePlan[] = name === undefined ? [] : [{ name, area: { ...at, rows: 1, columns: 1 } }];
    return part(area, {
      blocks: [{ at, cells: [[formula(sentence)]] }],
      formats: [{ area, format: { bold: true } }],
      rowHeights: [{ row: at.row, points: 18 }],
      names,
      conditionalFormats: sentenceFormats(area, wrong),
    });
  };
}
