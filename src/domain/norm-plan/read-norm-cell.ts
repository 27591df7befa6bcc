import { DomainFailure } from "../failure";
import type { PlanCell } from "../plan/cell";
import { readCell } from "../plan/read-cell";
import { lastDayOfYear, type Day } from "../time/day";
import { dayOfSerial } from "../time/excel-serial";
import { readDay } from "../time/read-day";
import type { NormProblemKey } from "./norm-problem";
import type { NormColumnSchema } from "./schema";

/** A day comes as its number: days since 1 January 1970. */
export type NormCellReading = { readonly value: PlanCell } | { readonly problem: NormProblemKey; readonly expected?: string };

/** Extra jobs are counted from here. */
export const baseline = lastDayOfYear(2012);
/** Numbers that people mean as a year: as dates of Excel they lie in 1905. */
const yearLike = { from: 1990, until: 2100 };

/** Checks one cell against its column; a blank gives null unless the column must be filled. */
export function readNormCell(cell: PlanCell | undefined, schema: NormColumnSchema): NormCellReading {
  if (schema.kind !== "date" && schema.kind !== "jobs" && schema.kind !== "extraJobs") return readCell(cell, schema) as NormCellReading;
  if (cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "")) return schema.required ? { problem: "required" } : { value: null };
  if (schema.kind === "date") return readDate(cell);
  if (typeof cell !== "number" || !Number.isFinite(cell)) return { problem: "notANumber" };
  return schema.kind === "jobs" && cell < 0 ? { problem: "negative" } : { value: cell };
}

function readDate(cell: PlanCell): NormCellReading {
  if (typeof cell === "number" && Number.isInteger(cell) && cell >= yearLike.from && cell <= yearLike.until) return { problem: "yearAsDate" };
  if (typeof cell === "string" && /^\s*\d{4}\s*$/.test(cell)) return { problem: "yearAsDate" };
  const day = typeof cell === "number" ? dayOfNumber(cell) : typeof cell === "string" ? readDay(cell) : null;
  if (day === null) return { problem: "notADate" };
  return day < baseline ? { problem: "beforeBaseline" } : { value: day };
}

function dayOfNumber(serial: number): Day | null {
  try {
    return dayOfSerial(serial);
  } catch (failure) {
    if (failure instanceof DomainFailure) return null;
    throw failure;
  }
}
