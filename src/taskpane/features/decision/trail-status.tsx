import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { decisionRecord } from "../../../domain/plan/decision/decision-record";
import { type Decisions, type Standing, type TrailState, trailState } from "../../../domain/plan/decision/trail-state";
import type { PlanTables, Scenario } from "../../../domain/plan/input/plan-tables";
import type { ScenarioOutcome } from "../../../domain/plan/outcome/scenario-outcome";
import type { DecisionTexts } from "../../../text/decision/nl";
import type { WorkbookDecisions } from "../../../workbook/store/trail/read-decisions";
import { StatusBadge } from "./trail-list";
import { useDayWords } from "./use-day-words";
import { useText } from "../../language/language-context";
import { decisionTexts } from "../../../text/decision";

/** A scenario, or the base (null), with what it comes to on the tables of the base. */
export interface SubjectOfTrail {
  readonly scenario: Scenario | null;
  readonly outcome: ScenarioOutcome;
  readonly tables: PlanTables;
}

/** How far a scenario or the base has come, and whether what was decided still stands. */
export const stateOfSubject = (decisions: Decisions, { scenario, outcome, tables }: SubjectOfTrail): TrailState =>
  trailState(decisions, scenario?.name ?? null, outcome.kind === "calculated" ? decisionRecord(tables, scenario, outcome) : null);

const useStyles = makeStyles({
  status: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  standing: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
  },
  warning: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground1 },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});

interface TrailStatusProps {
  readonly decisions: WorkbookDecisions;
  readonly of: SubjectOfTrail;
}

/** How far a scenario or the base has come, in one line: its status, and what changed since it was decided. */
export default function TrailStatus({ decisions, of }: TrailStatusProps) {
  const styles = useStyles();
  const text = useText(decisionTexts);
  const dayWords = useDayWords();
  const { status, latest, kept, standing } = stateOfSubject(decisions, of);
  const day = latest ? latest.day : (kept?.day ?? null);
  const words = standingWords(standing, text);
  const isWarning = standing.kind !== "undecided" && standing.kind !== "stands";
  return (
    <div className={styles.status}>
      <StatusBadge status={status}>{text.statusOn(text.statuses[status], dayWords(day))}</StatusBadge>
      {words && (
        <span className={isWarning ? `${styles.standing} ${styles.warning}` : styles.standing}>
          {isWarning && <Warning16Filled className={styles.icon} aria-hidden />}
          {words}
        </span>
      )}
    </div>
  );
}

function standingWords(standing: Standing, text: DecisionTexts): string {
  switch (standing.kind) {
    case "undecided":
      return "";
    case "unkept":
      return text.unkeptShort;
    case "uncalculated":
      return text.uncalculatedShort;
    case "stands":
      return text.standsShort;
    case "changed":
      return text.changedShort(standing.changes.length);
  }
}
