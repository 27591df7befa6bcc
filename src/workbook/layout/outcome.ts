import type { SheetTexts } from "../../text/sheets/nl";
import { type CellArea, a1 } from "../excel/area";
import { formula, quotedText } from "../excel/formula";
import { type PartAt, part } from "./part";
import type { ConditionalFormatLayout, NameLayout } from "./sheet-layout";
import { palette } from "./styles";

/** Name of the cell below which a difference counts as zero. */
export const toleranceName = "Toegestaan_verschil";
/** Name of the cell with the sentence about all checks together. */
export const masterCheckName = "Hoofdcontrole";
/** Name of the cell with the number of checks that fail. */
export const failedChecksName = "Controles_niet_sluitend";

/** "Sluit" or "Sluit niet", also when the difference is an error. */
export const outcomeOf = (difference: string, { checks }: SheetTexts, tolerance = toleranceName): `=${string}` =>
  `=IF(ISNUMBER(${difference}),IF(ABS(${difference})<=${tolerance},${quotedText(checks.good)},${quotedText(checks.bad)}),${quotedText(checks.bad)})`;

const good = { color: palette.goodInk, fill: palette.goodFill };
const bad = { color: palette.badInk, fill: palette.badFill };

/** Green and red, beside the words that say the same. */
export function outcomeFormats(area: CellArea, { checks }: SheetTexts): ConditionalFormatLayout[] {
  const first = a1({ row: area.row, column: area.column });
  return [
    { area, formula: `=${first}=${quotedText(checks.good)}`, format: good },
    { area, formula: `=${first}=${quotedText(checks.bad)}`, format: bad },
  ];
}

/** Red when the condition is true. */
export const warningFormat = (area: CellArea, wrong: string): ConditionalFormatLayout => ({ area, formula: `=${wrong}`, format: bad });

/** For a sentence: red when the condition is true, otherwise green. */
export const sentenceFormats = (area: CellArea, wrong: string): ConditionalFormatLayout[] => [
  warningFormat(area, wrong),
  { area, formula: `=NOT(${wrong})`, format: good },
];

/** A sentence over the width of the sheet: red when the condition is true, otherwise green. `name`: defined name of its first cell. */
export function banner(sentence: `=${string}`, wrong: string, columns: number, name?: string): PartAt {
  return (at) => {
    const area = { ...at, rows: 1, columns };
    const names: NameLayout[] = name === undefined ? [] : [{ name, area: { ...at, rows: 1, columns: 1 } }];
    return part(area, {
      blocks: [{ at, cells: [[formula(sentence)]] }],
      formats: [{ area, format: { bold: true } }],
      rowHeights: [{ row: at.row, points: 18 }],
      names,
      conditionalFormats: sentenceFormats(area, wrong),
    });
  };
}
