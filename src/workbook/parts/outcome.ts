import type { SheetTexts } from "../../text/nl/sheets";
import { a1 } from "../plan/area";
import type { CellArea } from "../plan/area";
import { quotedText } from "../plan/content";
import type { ConditionalFormatPlan } from "../plan/sheet-plan";
import { palette } from "./palette";

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
export function outcomeFormats(area: CellArea, { checks }: SheetTexts): ConditionalFormatPlan[] {
  const first = a1({ row: area.row, column: area.column });
  return [
    { area, formula: `=${first}=${quotedText(checks.good)}`, format: good },
    { area, formula: `=${first}=${quotedText(checks.bad)}`, format: bad },
  ];
}

/** Red when the condition is true. */
export const warningFormat = (area: CellArea, wrong: string): ConditionalFormatPlan => ({ area, formula: `=${wrong}`, format: bad });

/** For a sentence: red when the condition is true, otherwise green. */
export const sentenceFormats = (area: CellArea, wrong: string): ConditionalFormatPlan[] => [
  warningFormat(area, wrong),
  { area, formula: `=NOT(${wrong})`, format: good },
];
