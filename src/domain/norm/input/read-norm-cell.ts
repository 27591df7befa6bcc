import { type InputCell, isCellError } from "../../table/cell";
import { readCell } from "../../plan/input/check-cell";
import { largestNumber } from "../../plan/input/schema";
import { type Day, dayOfSerial, isoDate, lastDayOfYear } from "../../time/day";
import { readDay } from "../../time/read-day";
import type { NormProblemKey } from "./norm-problem";
import type { NormColumnSchema } from "./schema";
import { orNull } from "../../failure/failure";

/** A day comes as its number: days since 1 January 1970. `told`: what the cell shows, where that is not what it holds. */
export type NormCellReading =
  { readonly value: InputCell } | { readonly problem: NormProblemKey; readonly expected?: string; readonly told?: InputCell };

/** Extra jobs are counted from here. */
export const baseline = lastDayOfYear(2012);
/** Numbers that people mean as a year: as dates of Excel they lie in 1905. */
const yearLike = { from: 1990, until: 2100 };

/** Checks one cell against its column; a blank gives null unless the column must be filled. */
export function readNormCell(cell: InputCell | undefined, schema: NormColumnSchema): NormCellReading {
  if (schema.kind !== "date" && schema.kind !== "jobs" && schema.kind !== "extraJobs") return readCell(cell, schema) as NormCellReading;
  if (cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === ""))
    return schema.required ? { problem: "required" } : { value: null };
  if (isCellError(cell)) return { problem: "cellError" };
  if (schema.kind === "date") return readDate(cell);
  if (typeof cell !== "number" || !Number.isFinite(cell)) return { problem: "notANumber" };
  if (schema.kind === "jobs" && cell < 0) return { problem: "negative" };
  return Math.abs(cell) > largestNumber ? { problem: "aboveMost", expected: String(largestNumber) } : { value: cell };
}

function readDate(cell: InputCell): NormCellReading {
  if (typeof cell === "number" && Number.isInteger(cell) && cell >= yearLike.from && cell <= yearLike.until)
    return { problem: "yearAsDate" };
  if (typeof cell === "string" && /^\s*\d{4}\s*$/.test(cell)) return { problem: "yearAsDate" };
  const day = typeof cell === "number" ? dayOfNumber(cell) : typeof cell === "string" ? readDay(cell) : null;
  if (day === null) return { problem: "notADate" };
  if (day >= baseline) return { value: day };
  return { problem: "beforeBaseline", ...(typeof cell === "number" && { told: isoDate(day) }) };
}

const dayOfNumber = (serial: number): Day | null => orNull(() => dayOfSerial(serial));
