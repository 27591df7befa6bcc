import { purposeOf, statusOf, type EntryDraft } from "../domain/decision/trail-entry";
import type { DecisionTexts } from "./decision-texts";

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
