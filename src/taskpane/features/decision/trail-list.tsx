import { Badge, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { useState } from "react";
import { type DecisionStatus, type EntryProblem, type TrailEntry, entryProblems, statusOf } from "../../../domain/plan/decision/trail";
import { purposeWords, statusWords } from "../../../text/decision/trail-words";
import { currentDay } from "../../workbook/current-day";
import { useDayWords } from "./use-day-words";
import { useText } from "../../language/language-context";
import { decisionTexts } from "../../../text/decision";

const colors = { concept: "subtle", besproken: "brand", vastgesteld: "success" } as const satisfies Record<DecisionStatus, string>;

/** A status in its colour, beside the words that say it. null: a status that is none. */
export function StatusBadge({ status, children }: { readonly status: DecisionStatus | null; readonly children: string }) {
  return (
    <Badge appearance={status === null ? "outline" : "tint"} color={status ? colors[status] : "subtle"}>
      {children}
    </Badge>
  );
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
    minWidth: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
  },
  meeting: { ...typographyStyles.body1Strong },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  conclusion: { ...typographyStyles.body1 },
  problem: { display: "flex", gap: tokens.spacingHorizontalXS, ...typographyStyles.caption1 },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});

/** What was said where, from early to late; what is wrong with an entry stands below it. */
export function TrailList({ entries }: { readonly entries: readonly TrailEntry[] }) {
  const styles = useStyles();
  const text = useText(decisionTexts);
  const dayWords = useDayWords();
  const [today] = useState(currentDay);
  return (
    <ol className={styles.list}>
      {entries.map((entry, i) => (
        <li key={i} className={styles.item}>
          <span className={styles.head}>
            <span className={styles.meeting}>{entry.meeting}</span>
            {entry.status && <StatusBadge status={statusOf(entry)}>{statusWords(entry, text)}</StatusBadge>}
          </span>
          <span className={styles.detail}>
            {[entry.day === null ? entry.dateText : dayWords(entry.day), purposeWords(entry, text)].filter(Boolean).join(", ")}
          </span>
          {entry.conclusion && <span className={styles.conclusion}>{entry.conclusion}</span>}
          {entryProblems(entry, today).map((problem) => (
            <span key={problem} className={styles.problem}>
              <Warning16Filled className={styles.icon} aria-hidden />
              {text.problems[problem].stands(written(entry, problem))}
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}

function written({ dateText, purpose, status }: TrailEntry, problem: EntryProblem): string {
  if (problem === "noDate") return dateText;
  if (problem === "unknownPurpose") return purpose;
  return problem === "unknownStatus" ? status : "";
}
