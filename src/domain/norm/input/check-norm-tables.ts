import type { InputCell } from "../../table/cell";
import { funnelStageIds } from "../funnel/regional-funnel";
import { isoDate, partsOf, type Day } from "../../time/day";
import type { NormProblem, NormProblemKey } from "./norm-problem";
import { baseline } from "./read-norm-cell";
import type { ReadRow, ReadRows } from "./norm-tables";
import { normPartSchemas, type NormTableId } from "./schema";

/** A norm further away than this is a typing error. */
const yearsAhead = 25;

/** What can only be judged with other rows or today's date in view. */
export function checkNormTables(rows: ReadRows, today: Day): readonly NormProblem[] {
  const lastYear = partsOf(today).year + yearsAhead;
  return [
    ...twice("norm", rows.norm, "jaar", "yearTwice"),
    ...rows.norm.flatMap((row) => yearProblems(row, lastYear)),
    ...twice("realisatie", rows.realisatie, "datum", "dateTwice"),
    ...future("realisatie", rows.realisatie, today),
    ...twice("doelgroep", rows.doelgroep, "datum", "dateTwice"),
    ...future("doelgroep", rows.doelgroep, today),
    ...twice("maatregelen", rows.maatregelen, "maatregel", "duplicateName"),
    ...rows.maatregelen.flatMap(measureProblems),
    ...twice("trechter", rows.trechter, "gemeente", "duplicateName"),
    ...rows.trechter.flatMap(funnelProblems),
    ...twice("screening", rows.screening, "dienst", "duplicateName"),
  ];
}

/** A day is told as an ISO date: its number says nothing to people. */
function problem(key: NormProblemKey, table: NormTableId, row: number, column: string, value: InputCell, expected?: string): NormProblem {
  const schema = normPartSchemas[table][column];
  const told = schema?.kind === "date" && typeof value === "number" ? isoDate(value as Day) : value;
  return { key, table, row, column, value: told, ...(expected !== undefined && { expected }) };
}

/** The later of two rows is the one in the way; the earlier one is named. */
function twice(table: NormTableId, rows: readonly ReadRow[], column: string, key: NormProblemKey): NormProblem[] {
  const seen = new Map<InputCell, number>();
  return rows.flatMap(({ row, cells }) => {
    const value = cells[column] ?? null;
    const same = typeof value === "string" ? value.toLowerCase() : value;
    const first = seen.get(same);
    if (first === undefined) seen.set(same, row);
    return first === undefined ? [] : [problem(key, table, row, column, value, String(first))];
  });
}

const future = (table: NormTableId, rows: readonly ReadRow[], today: Day) =>
  rows
    .filter(({ cells }) => Number(cells["datum"]) > today)
    .map(({ row, cells }) => problem("futureDate", table, row, "datum", cells["datum"] ?? null));

function yearProblems({ row, cells }: ReadRow, lastYear: number): NormProblem[] {
  const year = Number(cells["jaar"]);
  if (year < partsOf(baseline).year) return [problem("beforeBaseline", "norm", row, "jaar", year)];
  return year > lastYear ? [problem("yearTooFar", "norm", row, "jaar", year, String(lastYear))] : [];
}

function measureProblems({ row, cells }: ReadRow): NormProblem[] {
  const report = (key: NormProblemKey, column: string) => problem(key, "maatregelen", row, column, cells[column] ?? null);
  return [
    ...(Number(cells["totEnMet"]) < Number(cells["van"]) ? [report("endsBeforeItStarts", "totEnMet")] : []),
    ...(cells["behoud"] === 0 ? [report("retentionZero", "behoud")] : []),
    ...(typeof cells["uren"] === "number" && typeof cells["bedrag"] === "number" ? [report("hoursAndAmount", "bedrag")] : []),
  ];
}

/** People pass the stages in their order, so that a later one cannot hold more of them. */
function funnelProblems({ row, cells }: ReadRow): NormProblem[] {
  return funnelStageIds.flatMap((stage, index) => {
    const count = cells[stage] ?? null;
    const previous = index === 0 ? undefined : (cells[funnelStageIds[index - 1] ?? ""] ?? null);
    if (count === null || previous === undefined) return [];
    if (previous === null) return [problem("stageSkipped", "trechter", row, stage, count)];
    return Number(count) > Number(previous) ? [problem("stageRises", "trechter", row, stage, count, String(previous))] : [];
  });
}
