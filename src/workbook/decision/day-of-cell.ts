import type { PlanCell } from "../../domain/plan/cell";
import type { Day } from "../../domain/time/day";
import { dayOfSerial } from "../../domain/time/excel-serial";
import { readDay } from "../../domain/time/read-day";
import { DomainFailure } from "../../domain/failure";

/** The day in a cell, be it a date of Excel or a date as text; null when it is no date. */
export function dayOfCell(cell: PlanCell): Day | null {
  if (typeof cell === "string") return readDay(cell);
  if (typeof cell !== "number") return null;
  try {
    return dayOfSerial(cell);
  } catch (failure) {
    if (failure instanceof DomainFailure) return null;
    throw failure;
  }
}
