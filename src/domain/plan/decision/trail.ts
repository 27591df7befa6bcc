import { isSameName, nameKey } from "../../table/names";
import type { Day } from "../../time/day";

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

/**
 * The entries about a scenario, or the base (null), from early to late; those of one day in the order of the workbook, those without a date
 * last.
 */
export function trailOf(entries: readonly TrailEntry[], scenario: string | null): TrailEntry[] {
  return entries
    .filter(({ subject }) => isAbout(subject, scenario))
    .sort((one, other) => (one.day ?? Infinity) - (other.day ?? Infinity) || 0);
}

/** A trail of which no scenario bears the name any more. */
interface LooseTrail {
  readonly name: string;
  readonly entries: number;
}

/** The trails that belong to no scenario of the plan, in the order of the workbook; entries without a name are not among them. */
export function looseTrails(entries: readonly TrailEntry[], scenarios: readonly string[]): LooseTrail[] {
  const known = new Set(scenarios.map(nameKey));
  const loose = new Map<string, LooseTrail>();
  for (const { subject } of entries) {
    const key = nameKey(subject.name);
    if (key === "" || subject.isBase || known.has(key)) continue;
    const { name, entries: counted } = loose.get(key) ?? { name: subject.name, entries: 0 };
    loose.set(key, { name, entries: counted + 1 });
  }
  return [...loose.values()];
}

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
