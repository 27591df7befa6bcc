import { purposes, statuses, type EntryDraft } from "../../../domain/plan/decision/trail";
import { serialOfDay } from "../../../domain/time/day";
import type { DecisionTexts } from "../../../text/decision/nl";
import type { InputSheetTexts } from "../../../text/input-sheets/nl";
import { cellAt } from "../../excel/area";
import type { CellContent } from "../../excel/formula";
import { combine, part } from "../../layout/part";
import type { SheetLayout } from "../../layout/sheet-layout";
import { contentRow, framedSheet, tabColors } from "../../layout/sheet";
import { rowsAboveData, tablePart } from "../../layout/table-part";
import { trailTable } from "../../names/trail";
import { trailColumns, trailHeading, type TrailColumn } from "./trail-columns";

export interface TrailSheetTexts {
  readonly decision: DecisionTexts;
  readonly sheets: InputSheetTexts;
}

/** The cells of an entry. `subject`: what it is about, as it is written. */
export const cellsOfEntry = (subject: CellContent, entry: EntryDraft): Readonly<Record<TrailColumn, CellContent>> => ({
  subject,
  date: entry.day === null ? null : serialOfDay(entry.day),
  meeting: entry.meeting,
  purpose: entry.purpose,
  conclusion: entry.conclusion,
  status: entry.status,
});

/** The sheet with the trail, with its first entry. */
export function trailSheet(subject: CellContent, entry: EntryDraft, { decision, sheets }: TrailSheetTexts): SheetLayout {
  const { sheet } = decision;
  const cells = cellsOfEntry(subject, entry);
  const at = { row: contentRow, column: 0 };
  const table = tablePart({
    caption: sheet.trailTitle,
    note: sheet.trailNote,
    table: trailTable,
    rows: 1,
    columns: trailColumns.map((column) => ({
      heading: trailHeading(column, decision),
      kind: "input",
      content: [cells[column]],
      ...(column === "date" && { numberFormat: "dd-mm-yyyy" }),
    })),
  })(at);
  const column = (name: TrailColumn) => ({ ...cellAt(at, rowsAboveData, trailColumns.indexOf(name)), rows: 1, columns: 1 });
  const list = (name: TrailColumn, choices: readonly string[]) => ({
    area: column(name),
    rule: { kind: "list", source: choices.join(",") } as const,
    message: { title: sheets.validation.choiceTitle, text: sheets.validation.choice },
  });
  const first = { ...cellAt(at, rowsAboveData, 0), rows: 1, columns: trailColumns.length };
  const rules = part(first, {
    formats: [
      { area: first, format: { vertical: "Top" } },
      // A conclusion can be long; so can the name of a meeting.
      ...(["subject", "meeting", "conclusion"] as const).map((name) => ({ area: column(name), format: { wrap: true } })),
    ],
    validations: [list("purpose", purposes), list("status", statuses)],
  });
  return framedSheet(
    {
      name: sheet.trail,
      title: sheet.trailTitle,
      subtitle: sheet.trailSubtitle,
      tabColor: tabColors.input,
      columnWidths: [26, 13, 30, 14, 56, 14],
      footer: sheets.footer,
    },
    [combine([table, rules])],
  );
}
