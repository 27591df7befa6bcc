import type { Day } from "../time/day";
import { purposeOf, statusOf, type EntryDraft, type TrailEntry } from "./trail-entry";

export type EntryProblem =
  | "noDate"
  /** Discussed or decided on a day that has yet to come. */
  | "future"
  | "noMeeting"
  /** Discussed or decided, but not said with what outcome. */
  | "noConclusion"
  | "unknownPurpose"
  | "unknownStatus";

/** What is wrong with an entry, whether it is being typed or stands in the workbook. */
export function entryProblems(entry: EntryDraft, today: Day): EntryProblem[] {
  const status = statusOf(entry);
  const isDone = status === "besproken" || status === "vastgesteld";
  const found: Record<EntryProblem, boolean> = {
    noDate: entry.day === null,
    future: isDone && entry.day !== null && entry.day > today,
    noMeeting: entry.meeting.trim() === "",
    noConclusion: isDone && entry.conclusion.trim() === "",
    unknownPurpose: purposeOf(entry) === null,
    unknownStatus: status === null,
  };
  return (Object.keys(found) as EntryProblem[]).filter((problem) => found[problem]);
}

/** The latest entry after a day; null when the day is the latest. A trail is in order of date. */
export const entryAfter = (day: Day, trail: readonly TrailEntry[]): TrailEntry | null =>
  trail.findLast((one) => one.day !== null && one.day > day) ?? null;
