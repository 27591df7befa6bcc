import type { TrailEntry } from "../../domain/decision/trail-entry";
import { purposes, statuses } from "../../domain/decision/trail-entry";
import { serialOfDay } from "../../domain/time/excel-serial";
import type { DecisionTexts } from "../../text/decision-texts";
import type { PlanSheetTexts } from "../../text/plan-sheet-texts";
import { cellAt } from "../plan/area";
import { combine, part } from "../plan/part";
import type { SheetPlan } from "../plan/sheet-plan";
import { palette } from "../parts/palette";
import { rowsAboveData, tablePart } from "../parts/table-part";
import { contentRow, framedSheet } from "../plan-sheets/sheet-frame";

/** The trail of all scenarios: one table in the workbook. */
export const trailTable = "NormplanBehandeling";

export interface DecisionSheetTexts {
  readonly decision: DecisionTexts;
  readonly sheets: PlanSheetTexts;
}

/** Columns of the trail, in order: scenario, date, meeting, purpose, conclusion, status. */
export const cellsOfEntry = (entry: TrailEntry): readonly (string | number)[] => [
  entry.scenario,
  entry.day === null ? "" : serialOfDay(entry.day),
  entry.meeting,
  entry.purpose,
  entry.conclusion,
  entry.status,
];

const purposeColumn = 3;
const statusColumn = 5;

/** The sheet with the trail, with its first entry. */
export function trailSheet(entry: TrailEntry, { decision, sheets }: DecisionSheetTexts): SheetPlan {
  const { sheet } = decision;
  const cells = cellsOfEntry(entry);
  const headings = [sheet.scenario, decision.date, decision.meeting, decision.purpose, decision.conclusion, decision.status];
  const at = { row: contentRow, column: 0 };
  const table = tablePart({
    caption: sheet.trailTitle,
    note: sheet.trailNote,
    table: trailTable,
    rows: 1,
    columns: headings.map((heading, i) => ({ heading, kind: "input", content: [cells[i] ?? null], ...(i === 1 && { numberFormat: "dd-mm-yyyy" }) })),
  })(at);
  const column = (index: number) => ({ ...cellAt(at, rowsAboveData, index), rows: 1, columns: 1 });
  const list = (index: number, choices: readonly string[]) => ({
    area: column(index),
    rule: { kind: "list", source: choices.join(",") } as const,
    message: { title: sheets.validation.choiceTitle, text: sheets.validation.choice },
  });
  const rules = part(column(0), { validations: [list(purposeColumn, purposes), list(statusColumn, statuses)] });
  return framedSheet(
    { name: sheet.trail, title: sheet.trailTitle, subtitle: sheet.trailSubtitle, tabColor: palette.inputInk, columnWidths: [28, 14, 34, 16, 60, 16], footer: sheets.footer },
    [combine([table, rules])],
  );
}
