import { purposeOf, statusOf, type EntryDraft } from "../../domain/plan/decision/trail";
import type { Standing } from "../../domain/plan/decision/trail-state";
import type { DecisionTexts } from "./nl";

/** The purpose of an entry in the reader's language; what is none stays as it was written. */
export function purposeWords(entry: EntryDraft, { purposes }: DecisionTexts): string {
  const purpose = purposeOf(entry);
  return purpose ? purposes[purpose] : entry.purpose;
}

/** The status of an entry in the reader's language; what is none stays as it was written. */
export function statusWords(entry: EntryDraft, { statuses }: DecisionTexts): string {
  const status = statusOf(entry);
  return status ? statuses[status] : entry.status;
}

/** Whether what was decided on a date still stands, in a sentence; with how many values changed, but not which. */
export function standingSentence(standing: Exclude<Standing, { kind: "undecided" }>, date: string, text: DecisionTexts): string {
  switch (standing.kind) {
    case "unkept":
      return text.unkept;
    case "uncalculated":
      return text.uncalculated(date);
    case "stands":
      return text.stands(date);
    case "changed":
      return text.changed(standing.changes.length, date);
  }
}
