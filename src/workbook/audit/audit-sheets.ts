import { findTables } from "../../domain/audit/audit-grid";
import { auditing } from "../../domain/audit/audit-table";
import type { TableAudit } from "../../domain/audit/finding";
import type { PopulationTable } from "../../domain/population/population-table";
import { overlaps, type CellArea } from "../excel/area";
import { seenIn, type AuditedSheet, type SeenCells } from "./audited-sheet";
import type { AuditPlace } from "./audit-place";
import { readAllSheets, readPlace } from "./read-audited-sheets";
import { breathe, type Steps } from "./work-in-steps";

/** A table that was audited, and what its cells held at that moment. */
export interface SheetAudit extends TableAudit {
  readonly sheet: string;
  readonly area: CellArea;
  readonly seen: SeenCells;
  readonly cut: AuditedSheet["cut"];
}

/** Reading is the first part of the work, in cells read; looking is the rest, in tables. */
const readingPart = 0.3;
/** Longer than this, in milliseconds, a page may not be held up. */
const longestHold = 50;

const reading = ({ progress, signal }: Steps): Steps => ({
  ...(progress && { progress: (part) => progress(part * readingPart) }),
  ...(signal && { signal }),
});

/** Audits the tables on all sheets, sheet after sheet. Nothing is changed. */
export const auditWorkbook = async (population: PopulationTable, steps: Steps = {}): Promise<SheetAudit[]> =>
  auditCells(await readAllSheets(reading(steps)), population, steps);

/** Audits the tables of a place; when the selected cells hold no table by themselves, the tables they are part of. Nothing is changed. */
export async function auditPlace(place: AuditPlace, population: PopulationTable, steps: Steps = {}): Promise<SheetAudit[]> {
  const audits = await auditCells(await readPlace(place, reading(steps)), population, steps, place.area);
  return place.only && audits.length === 0 ? auditPlace({ ...place, only: false }, population, steps) : audits;
}

async function auditCells(
  sheets: readonly AuditedSheet[],
  population: PopulationTable,
  { progress, signal }: Steps,
  within?: CellArea,
): Promise<SheetAudit[]> {
  const tables = sheets.flatMap((cells) =>
    findTables(cells.grid, population)
      .filter(({ area }) => !within || overlaps(area, within))
      .map((found) => ({ cells, found })),
  );
  const audits: SheetAudit[] = [];
  for (const [index, { cells, found }] of tables.entries()) {
    const work = auditing(found.table, population);
    let step = work.next();
    let breath = performance.now();
    for (; !step.done; step = work.next()) {
      if (performance.now() - breath < longestHold) continue;
      progress?.(readingPart + ((1 - readingPart) * (index + step.value)) / tables.length);
      await breathe(signal);
      breath = performance.now();
    }
    audits.push({ sheet: cells.sheet, area: found.area, seen: seenIn(cells, found.area), cut: cells.cut, ...step.value });
    progress?.(readingPart + ((1 - readingPart) * (index + 1)) / tables.length);
    await breathe(signal);
  }
  return audits;
}
