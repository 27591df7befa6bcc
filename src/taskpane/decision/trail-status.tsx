import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Standing } from "../../domain/decision/trail-state";
import type { DecisionTexts } from "../../text/nl/decision";
import type { WorkbookDecisions } from "../../workbook/decision/read-decisions";
import { useDecisionText } from "../language/decision-text";
import { StatusBadge } from "./status-badge";
import { stateOfSubject, type SubjectOfTrail } from "./subject-state";
import { useDayWords } from "./use-day-words";

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
  const text = useDecisionText();
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
