import { checkCell } from "../../domain/plan/input/check-cell";
import { settingSchemas, type SettingId } from "../../domain/plan/input/schema";
import type { CellArea } from "../excel/area";
import { matchHeading, settingWords } from "./vocabulary";
import { numberFromText } from "../../domain/number/number-from-text";
import { type SheetValue, type SheetCells, isFilled, textOf } from "./sheet-cells";

/** A value of which a label beside it says that it is a setting of the plan. */
export interface DetectedSetting {
  readonly id: SettingId;
  readonly sheet: string;
  readonly label: string;
  readonly value: number;
  readonly area: CellArea;
  readonly confidence: number;
}

/** A value may stand a few cells to the right of its label, with only empty cells between. */
const reach = 4;

const numberIn = (cell: SheetValue): number | null => (typeof cell === "number" ? cell : numberFromText(textOf(cell)));

function valueBeside(row: readonly SheetValue[], label: number): { column: number; value: number } | null {
  for (let column = label + 1; column <= label + reach; column++) {
    const cell = row[column];
    if (!isFilled(cell)) continue;
    const value = numberIn(cell);
    return value === null ? null : { column, value };
  }
  return null;
}

/**
 * Costs per year stand beside that word too: only a year itself is one. A number that another setting cannot hold is found, and told to be
 * wrong.
 */
const isImpossibleYear = (id: SettingId, label: string, value: number): boolean =>
  settingSchemas[id].kind === "year" &&
  (/\bper (?:jaar|year)\b/i.test(label) || "problem" in checkCell("instellingen", { [id]: value }, id));

/** The settings of the plan on one sheet; of several with the same meaning, the surest and then the first. */
export function detectSettings({ sheet, at, values }: SheetCells): DetectedSetting[] {
  const best = new Map<string, DetectedSetting>();
  values.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      const match = matchHeading(textOf(cell), settingWords);
      const beside = match && valueBeside(row, column);
      if (!beside || match.confidence <= (best.get(match.id)?.confidence ?? 0)) return;
      const id = match.id as SettingId;
      if (isImpossibleYear(id, textOf(cell), beside.value)) return;
      const area = { row: at.row + rowIndex, column: at.column + beside.column, rows: 1, columns: 1 };
      best.set(id, { id, sheet, label: textOf(cell), value: beside.value, area, confidence: match.confidence });
    });
  });
  return [...best.values()];
}
