import type { NormProblemKey } from "../../../domain/norm/input/norm-problem";
import { readNormCell } from "../../../domain/norm/input/read-norm-cell";
import { normTableSchemas, type NormColumnSchema } from "../../../domain/norm/input/schema";
import type { InputCell, InputRow } from "../../../domain/table/cell";
import { type Day, isoDate, serialOfDay } from "../../../domain/time/day";
import { percentage, plainNumber } from "../../../text/format/amounts";
import type { Language } from "../../../text/language";
import { readTypedNumber } from "../../../text/format/typed-number";

/** Whether a measure counts is not asked: its card has a switch for that. */
export type MeasureColumn = Exclude<keyof typeof normTableSchemas.maatregelen, "teltMee">;

/** A measure as it stands in the fields of the form: what people typed, column by column. */
export type MeasureDraft = Readonly<Record<MeasureColumn, string>>;

export const measureColumns = Object.keys(normTableSchemas.maatregelen).filter(
  (column) => column !== "teltMee",
) as readonly MeasureColumn[];

const schemaOf = (column: MeasureColumn): NormColumnSchema => normTableSchemas.maatregelen[column];

/** What an empty form holds: as little as possible that people did not choose. */
export const emptyDraft: MeasureDraft = {
  maatregel: "",
  uitvoerder: "",
  van: "",
  totEnMet: "",
  uren: "",
  bedrag: "",
  banen: "",
  aanloop: "",
  behoud: "",
  zekerheid: "middel",
};

/** A row of the table as the form shows it; dates as the date field of the browser wants them. */
export function draftOf(row: InputRow, language: Language): MeasureDraft {
  const shown = (column: MeasureColumn): string => {
    const cell = row[column] ?? null;
    if (schemaOf(column).kind === "date") return dayShown(cell);
    if (typeof cell !== "number") return cell === null ? emptyDraft[column] : String(cell);
    return schemaOf(column).kind === "fraction" ? percentage(cell, language) : plainNumber(cell, language);
  };
  return Object.fromEntries(measureColumns.map((column) => [column, shown(column)])) as Record<MeasureColumn, string>;
}

function dayShown(cell: InputCell): string {
  const reading = readNormCell(cell, { kind: "date" });
  return "value" in reading && typeof reading.value === "number" ? isoDate(reading.value as Day) : "";
}

export interface DraftReading {
  /** The cells of the row; only to be used when there are no problems. */
  readonly row: InputRow;
  readonly problems: Readonly<Partial<Record<MeasureColumn, NormProblemKey>>>;
}

/** The row that a form stands for, and what is wrong field by field. */
export function readDraft(draft: MeasureDraft, takenNames: readonly string[], language: Language): DraftReading {
  const row: Record<string, InputCell> = {};
  const days: Partial<Record<MeasureColumn, number>> = {};
  const problems: Partial<Record<MeasureColumn, NormProblemKey>> = {};
  for (const column of measureColumns) {
    const cell = cellOf(draft[column], column, language);
    const reading = readNormCell(cell, schemaOf(column));
    if (!("value" in reading)) {
      problems[column] = reading.problem;
      continue;
    }
    const isDay = schemaOf(column).kind === "date" && typeof reading.value === "number";
    if (isDay) days[column] = Number(reading.value);
    row[column] = isDay ? serialOfDay(reading.value as Day) : reading.value;
  }
  if (takenNames.some((taken) => taken !== "" && sameName(taken, draft.maatregel))) problems.maatregel ??= "duplicateName";
  if (days.van !== undefined && days.totEnMet !== undefined && days.totEnMet < days.van) problems.totEnMet ??= "endsBeforeItStarts";
  if (row["behoud"] === 0) problems.behoud ??= "retentionZero";
  if (typeof row["uren"] === "number" && typeof row["bedrag"] === "number") problems.bedrag ??= "hoursAndAmount";
  return { row, problems };
}

export const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

function cellOf(typed: string, column: MeasureColumn, language: Language): InputCell {
  const { kind } = schemaOf(column);
  if (typed.trim() === "") return null;
  if (kind === "text" || kind === "choice" || kind === "date") return typed.trim();
  const number = readTypedNumber(typed, language);
  // What is no number goes on as text, so that it is told as such.
  if (number === null) return typed;
  // Nor is a percentage in a field for euros, hours or jobs.
  if (kind !== "fraction" && typed.includes("%")) return typed;
  return kind === "fraction" && !typed.includes("%") ? Number(`${String(number)}e-2`) : number;
}
