import type { TrailEntry } from "../../domain/decision/trail-entry";
import { inWorkbook } from "../run";
import { cellText } from "../write/cell-text";
import { writeSheets } from "../write/write-sheets";
import { cellsOfEntry, trailSheet, trailTable, type DecisionSheetTexts } from "./trail-sheet";

/** Adds an entry to the trail of the workbook; the first one makes the sheet. */
export async function addTrailEntry(entry: TrailEntry, texts: DecisionSheetTexts): Promise<void> {
  const added = await inWorkbook(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(trailTable);
    await context.sync();
    if (table.isNullObject) return false;
    table.rows.add(undefined, [cellsOfEntry(entry).map((cell) => (typeof cell === "string" ? cellText(cell) : cell))]);
    await context.sync();
    return true;
  });
  if (!added) await writeSheets([trailSheet(entry, texts)]);
}
