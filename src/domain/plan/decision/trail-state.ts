import type { Day } from "../../time/day";
import { changesSince, type DecisionChange, type DecisionRecord } from "./decision-record";
import { type DecisionStatus, type Subject, type TrailEntry, isAbout, statusOf, trailOf } from "./trail";

/** What was kept of a decision in the workbook. */
export interface KeptDecision {
  readonly subject: Subject;
  readonly day: Day | null;
  /** The sheet it is kept on. */
  readonly sheet: string;
  readonly record: DecisionRecord;
  /** Whether what was kept is still what it was: its fingerprint fits. */
  readonly isIntact: boolean;
}

/** Whether a decision still stands. */
export type Standing =
  | { readonly kind: "undecided" }
  /** Decided, but what was decided is not in the workbook: nobody can tell whether it changed. */
  | { readonly kind: "unkept" }
  /** Decided and kept, but there is nothing to compare it with now. */
  | { readonly kind: "uncalculated" }
  | { readonly kind: "stands" }
  | { readonly kind: "changed"; readonly changes: readonly DecisionChange[] };

export interface TrailState {
  /** Of the latest entry that has one; concept as long as there is none. */
  readonly status: DecisionStatus;
  /** The latest entry with that status; null without one. */
  readonly latest: TrailEntry | null;
  /** The latest decision that was kept. */
  readonly kept: KeptDecision | null;
  readonly standing: Standing;
}

/** Everything the workbook holds about where scenarios were discussed and what was decided. */
export interface Decisions {
  readonly entries: readonly TrailEntry[];
  readonly kept: readonly KeptDecision[];
}

/** How far a scenario, or the base (null), has come. `now`: as it stands; null when it cannot be calculated. */
export function trailState({ entries, kept }: Decisions, scenario: string | null, now: DecisionRecord | null): TrailState {
  const trail = trailOf(entries, scenario);
  const decision = latestOf(kept.filter(({ subject }) => isAbout(subject, scenario)));
  const withStatus = trail.filter((one) => statusOf(one) !== null);
  const latest = withStatus.findLast((one) => one.day !== null) ?? withStatus.at(-1) ?? null;
  const isDecided = withStatus.some((one) => statusOf(one) === "vastgesteld") || decision !== null;
  return {
    status: (latest && statusOf(latest)) ?? (decision ? "vastgesteld" : "concept"),
    latest,
    kept: decision,
    standing: isDecided ? standingOf(decision, now) : { kind: "undecided" },
  };
}

/** Of decisions on one day the last that was kept. */
const latestOf = (kept: readonly KeptDecision[]): KeptDecision | null =>
  kept.reduce<KeptDecision | null>(
    (latest, one) => (latest === null || (one.day ?? -Infinity) >= (latest.day ?? -Infinity) ? one : latest),
    null,
  );

function standingOf(kept: KeptDecision | null, now: DecisionRecord | null): Standing {
  if (!kept) return { kind: "unkept" };
  if (!now) return { kind: "uncalculated" };
  const changes = changesSince(kept.record, now);
  return changes.length ? { kind: "changed", changes } : { kind: "stands" };
}
