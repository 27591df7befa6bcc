import type { Figure, FigureKind } from "../../../domain/plan/compare/outcome-figures";
import { type DecisionRecord, fingerprint } from "../../../domain/plan/decision/decision-record";
import type { Subject, TrailEntry } from "../../../domain/plan/decision/trail";
import type { Decisions, KeptDecision } from "../../../domain/plan/decision/trail-state";
import type { InputCell } from "../../../domain/table/cell";
import { nameKey, plainName } from "../../../domain/table/names";
import { type Day, dayOfSerial } from "../../../domain/time/day";
import { readDay } from "../../../domain/time/read-day";
import { decision as englishDecision } from "../../../text/decision/en";
import { type DecisionTexts, decision as dutchDecision } from "../../../text/decision/nl";
import { plan as english } from "../../../text/plan/en";
import { plan as dutch } from "../../../text/plan/nl";
import { inWorkbook } from "../../excel/run";
import { planTableNames } from "../../names/plan";
import { aboutName, decisionTables, prefixOfAbout, trailTable } from "../../names/trail";
import { subjectName } from "../../sheets/decision/link-trail";
import { type TrailColumn, missingColumns, placesOfColumns } from "../../sheets/decision/trail-columns";
import { headingOfSubject } from "../../sheets/decision/workbook-places";
import { fixedColumns, placeOf } from "../plan/scenarios";
import { orNull } from "../../../domain/failure/failure";

/** The day in a cell, be it a date of Excel or a date as text; null when it is no date. */
export function dayOfCell(cell: InputCell): Day | null {
  if (typeof cell === "string") return readDay(cell);
  if (typeof cell !== "number") return null;
  return orNull(() => dayOfSerial(cell));
}

type Cells = readonly (readonly InputCell[])[];

export interface WorkbookDecisions extends Decisions {
  /** Columns that the trail lacks: by their headings in a language. */
  readonly missing: (texts: DecisionTexts) => readonly string[];
  /** Rows of the trail that do not say what they are about. */
  readonly withoutSubject: number;
}

/** The trail and the decisions of the open workbook. Two requests, however many there are. */
export async function readDecisions(): Promise<WorkbookDecisions> {
  const found = await inWorkbook(async (context) => {
    const { tables, names } = context.workbook;
    tables.load("items/name,items/worksheet/name");
    names.load("items/name");
    await context.sync();
    const tableNamed = (name: string) => tables.items.find((one) => one.name === name);
    const valuesOf = (name: string) => tableNamed(name)?.getDataBodyRange().load("values,formulas");
    const headingsOf = (name: string) => tableNamed(name)?.columns.load("items/name");
    const [trail, headings, scenarios] = [valuesOf(trailTable), headingsOf(trailTable), headingsOf(planTableNames.scenarios)];
    const prefixes = names.items.flatMap(({ name }) => prefixOfAbout(name) ?? []);
    const kept = prefixes.map((prefix) => {
      const { inputs, figures } = decisionTables(prefix);
      return {
        about: names.getItem(aboutName(prefix)).getRangeOrNullObject().load("values,formulas"),
        sheet: tableNamed(inputs)?.worksheet.name ?? "",
        inputs: valuesOf(inputs),
        figures: valuesOf(figures),
      };
    });
    await context.sync();
    const named = (columns: Excel.TableColumnCollection | undefined) => columns?.items.map(({ name }) => name);
    return {
      trail: { values: (trail?.values ?? []) as Cells, formulas: (trail?.formulas ?? []) as Cells },
      headings: named(headings),
      scenarios: named(scenarios) ?? null,
      kept,
    };
  });
  const subjectOf = subjects(found.scenarios);
  const places = placesOfColumns(found.headings ?? []);
  const rows = found.trail.values
    .map((row, i) => entryOf(withName(row, found.trail.formulas[i] ?? [], places.subject), places, subjectOf))
    .filter(isFilled);
  const kept = found.kept.map(({ about, sheet, inputs, figures }) =>
    about.isNullObject || !inputs || !figures
      ? null
      : keptOf(
          (about.values as Cells).map((row, i) => (i === 0 ? withName(row, (about.formulas[0] ?? []) as InputCell[], 0) : row)),
          sheet,
          inputs.values as Cells,
          figures.values as Cells,
          subjectOf,
        ),
  );
  return {
    entries: rows.filter(({ subject }) => subject.name !== ""),
    kept: (await Promise.all(kept)).filter((one) => one !== null),
    missing: (texts) => (found.headings ? missingColumns(places, texts) : []),
    withoutSubject: rows.filter(({ subject }) => subject.name === "").length,
  };
}

/** A row with, in the cell that says what it is about, the name that this stands for. */
const withName = (row: readonly InputCell[], formulas: readonly InputCell[], place: number | null): readonly InputCell[] =>
  row.map((cell, i) => (i === place ? subjectName(cell, formulas[i] ?? null) : cell));

/** A name is the base's when it is the heading of the base, or a word for it that no scenario has as its name. */
function subjects(headings: readonly string[] | null): (cell: InputCell | undefined) => Subject {
  const scenarios = new Set((headings ?? []).slice(fixedColumns).map(nameKey));
  const base = new Set(
    [headingOfSubject({ scenarios: headings }, null) ?? "", dutchDecision.base, englishDecision.base]
      .map(nameKey)
      .filter((name) => name !== "" && !scenarios.has(name)),
  );
  return (cell) => ({ name: plainName(cell), isBase: base.has(nameKey(cell)) });
}

function entryOf(
  row: readonly InputCell[],
  places: Readonly<Record<TrailColumn, number | null>>,
  subjectOf: (cell: InputCell | undefined) => Subject,
): TrailEntry {
  const cell = (column: TrailColumn): InputCell => row[places[column] ?? -1] ?? null;
  const text = (column: TrailColumn) => String(cell(column) ?? "").trim();
  const day = dayOfCell(cell("date"));
  return {
    subject: subjectOf(cell("subject")),
    day,
    dateText: day === null ? text("date") : "",
    meeting: text("meeting"),
    purpose: text("purpose"),
    conclusion: text("conclusion"),
    status: text("status"),
  };
}

const isFilled = ({ subject, day, dateText, meeting, purpose, conclusion, status }: TrailEntry): boolean =>
  day !== null || [subject.name, dateText, meeting, purpose, conclusion, status].some((one) => one !== "");

async function keptOf(
  about: Cells,
  sheet: string,
  inputs: Cells,
  figures: Cells,
  subjectOf: (cell: InputCell | undefined) => Subject,
): Promise<KeptDecision> {
  const [subject, day, , code] = about.map(([cell]) => cell ?? null);
  const record: DecisionRecord = {
    // The words of a place stand as in the table of scenarios, which has its key in front.
    inputs: inputs.map((row) => ({ ...placeOf([null, ...row], [dutch, english]), value: row[3] ?? null })),
    figures: figures.map(figureOf),
  };
  return { subject: subjectOf(subject), day: dayOfCell(day ?? null), sheet, record, isIntact: (await fingerprint(record)) === code };
}

const figureOf = ([kind, name, , value]: readonly InputCell[]): Figure => ({
  kind: kindOf(String(kind)),
  name: String(name ?? ""),
  value: Number(value),
});

/** A word that is none of the kinds stays: the fingerprint then says that something was changed. */
const kindOf = (word: string): FigureKind =>
  (Object.keys(dutchDecision.sheet.kinds) as FigureKind[]).find((kind) =>
    [dutchDecision, englishDecision].some(({ sheet }) => nameKey(sheet.kinds[kind]) === nameKey(word)),
  ) ?? (word as FigureKind);
