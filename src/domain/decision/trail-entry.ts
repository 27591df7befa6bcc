import { isSameName } from "../plan/plain-name";
import type { Day } from "../time/day";

export const purposes = ["vaststellen", "adviseren", "bespreken"] as const;
export const statuses = ["concept", "besproken", "vastgesteld"] as const;

export type Purpose = (typeof purposes)[number];
export type DecisionStatus = (typeof statuses)[number];

/** What an entry or a decision is about, by the name that stands in the workbook: it may be one that no scenario bears any more. */
export interface Subject {
  readonly name: string;
  readonly isBase: boolean;
}

/** What is put in the trail: one moment at which a scenario or the base was discussed. */
export interface EntryDraft {
  readonly day: Day | null;
  readonly meeting: string;
  /** As it stands in the workbook: people may write something else there. */
  readonly purpose: string;
  readonly conclusion: string;
  readonly status: string;
}

export interface TrailEntry extends EntryDraft {
  readonly subject: Subject;
  /** What stands in the workbook where a date should; empty when there is a date. */
  readonly dateText: string;
}

/** Whether something is about a scenario, or about the base (null). */
export const isAbout = ({ name, isBase }: Subject, scenario: string | null): boolean =>
  scenario === null ? isBase : !isBase && isSameName(name, scenario);

const known = <Word extends string>(words: readonly Word[], text: string): Word | null =>
  words.find((one) => one === text.trim().toLowerCase()) ?? null;

/** null for what is none of the statuses. */
export const statusOf = ({ status }: EntryDraft): DecisionStatus | null => known(statuses, status);

/** null for what is none of the purposes. */
export const purposeOf = ({ purpose }: EntryDraft): Purpose | null => known(purposes, purpose);
