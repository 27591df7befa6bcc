import { loadPopulation } from "../../data/population";
import { decisionRecord, fingerprint } from "../../domain/plan/decision/decision-record";
import type { EntryDraft } from "../../domain/plan/decision/trail";
import type { Day } from "../../domain/time/day";
import { WorkbookFailure } from "../excel/failure";
import { isFormula, type CellContent } from "../excel/formula";
import type { SheetLayout } from "../layout/sheet-layout";
import { inWorkbook, retry } from "../excel/run";
import { cellText } from "../write/write-cells";
import { writeSheets } from "../write/write-sheets";
import { decisionKind, trailTable } from "../names/trail";
import { decisionSheet, recalculationSheet } from "../sheets/decision/decision-sheet";
import type { DecidedOn, DecisionSheetRequest, DecisionSheetTexts } from "../sheets/decision/decision-request";
import { freePrefix, freeSheetName } from "../names/free-names";
import { subjectCell } from "../sheets/decision/link-trail";
import { missingColumns, placesOfColumns, type TrailColumn } from "../sheets/decision/trail-columns";
import { cellsOfEntry, trailSheet } from "../sheets/decision/trail-sheet";
import { headingOfSubject, readPlaces, type WorkbookPlaces } from "../sheets/decision/workbook-places";

export interface NewEntry {
  /** A scenario's name; null for the base. */
  readonly scenario: string | null;
  readonly entry: EntryDraft & { readonly day: Day };
  /** What was decided, to be kept on sheets of its own beside those of earlier decisions; null when nothing was. */
  readonly decided: DecidedOn | null;
  readonly texts: DecisionSheetTexts;
}

/**
 * Adds an entry to the trail of the workbook, with what was decided when something was: all of it or nothing. The first entry makes the
 * sheet. Nothing that stands in the workbook is replaced.
 *
 * @throws WorkbookFailure "notFound" when the scenario is no longer there, "columnsMissing" when the trail lacks a column.
 */
export async function addTrailEntry(added: NewEntry): Promise<void> {
  const { scenario, entry, decided, texts } = added;
  const places = await readPlaces();
  const heading = headingOfSubject(places, scenario);
  if (scenario !== null && heading === null) throw new WorkbookFailure({ kind: "notFound" });
  const subject = subjectCell(heading, scenario ?? texts.decision.base, texts.decision);
  const kept = decided ? await sheetsOfDecision(added, decided, heading, places) : [];
  if (places.trail === null) return writeSheets([trailSheet(subject, entry, texts), ...kept]);
  const columns = placesOfColumns(places.trail);
  const missing = missingColumns(columns, texts.decision);
  if (missing.length) throw new WorkbookFailure({ kind: "columnsMissing", table: trailTable, columns: missing });
  const row = rowOf(cellsOfEntry(subject, entry), columns, places.trail.length);
  // The last action of its request: a row that is there is there for good.
  const addRow = (context: Excel.RequestContext) => void context.workbook.tables.getItem(trailTable).rows.add(undefined, [row]);
  if (kept.length) await writeSheets(kept, addRow);
  else
    await inWorkbook(async (context) => {
      addRow(context);
      await context.sync();
    });
  // How it looks is worth another attempt, but not the row.
  await retry(formatLastRow).catch(() => undefined);
}

async function sheetsOfDecision(
  { entry, scenario, texts }: NewEntry,
  decided: DecidedOn,
  heading: string | null,
  { sheets, tables, names }: WorkbookPlaces,
): Promise<SheetLayout[]> {
  const { sheet } = texts.decision;
  const name = scenario ?? texts.decision.base;
  const population = decided.outcome.plan.settings.populationYear === null ? undefined : await loadPopulation();
  const record = decisionRecord(decided.tables, decided.scenario, decided.outcome);
  const request: DecisionSheetRequest = {
    ...decided,
    population,
    day: entry.day,
    record,
    fingerprint: await fingerprint(record),
    name,
    heading,
    columns: names,
    prefix: freePrefix(decisionKind, tables),
    texts,
  };
  return [
    decisionSheet(request, freeSheetName(sheet.name(name), sheets)),
    recalculationSheet(request, freeSheetName(sheet.calculationName(name), sheets)),
  ];
}

/** The cells of an entry in the order of the trail's columns; those that people have added stay empty. */
function rowOf(
  cells: Readonly<Record<TrailColumn, CellContent>>,
  columns: Readonly<Record<TrailColumn, number | null>>,
  width: number,
): (string | number | boolean)[] {
  const written = Object.entries(cells).map(([column, cell]) => [columns[column as TrailColumn], writtenCell(cell)] as const);
  return Array.from({ length: width }, (_, place) => written.find(([at]) => at === place)?.[1] ?? "");
}

/** The last row looks as the first does. */
const formatLastRow = (): Promise<void> =>
  inWorkbook(async (context) => {
    const body = context.workbook.tables.getItem(trailTable).getDataBodyRange();
    body.getLastRow().copyFrom(body.getRow(0), "Formats");
    await context.sync();
  });

const writtenCell = (cell: CellContent): string | number | boolean =>
  cell === null ? "" : isFormula(cell) ? cell.formula : typeof cell === "string" ? cellText(cell) : cell;
