import { Badge, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { purposes, statuses, type TrailEntry } from "../../domain/decision/trail-entry";
import { isoDate, type Day } from "../../domain/time/day";
import { useDecisionText } from "../language/decision-text";
import { useLanguage } from "../language/language-context";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  meeting: { ...typographyStyles.body1Strong },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  conclusion: { ...typographyStyles.body1 },
});

/** A day in words: 30 juni 2021; empty when there is none. */
export function useDayWords(): (day: Day | null) => string {
  const { language } = useLanguage();
  return (day) => (day === null ? "" : new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(isoDate(day))));
}

/** What was said where, in the order of the table. */
export function TrailList({ entries }: { readonly entries: readonly TrailEntry[] }) {
  const styles = useStyles();
  const text = useDecisionText();
  const dayWords = useDayWords();
  const purpose = (written: string) => text.purposes[purposes.find((one) => one === written.toLowerCase()) ?? "bespreken"];
  return (
    <ul className={styles.list}>
      {entries.map((entry, i) => {
        const status = statuses.find((one) => one === entry.status.toLowerCase());
        const known = purposes.some((one) => one === entry.purpose.toLowerCase());
        return (
          <li key={i} className={styles.item}>
            <span className={styles.meeting}>{entry.meeting}</span>
            <span className={styles.detail}>{[dayWords(entry.day), known ? purpose(entry.purpose) : entry.purpose].filter(Boolean).join(", ")}</span>
            {entry.conclusion && <span className={styles.conclusion}>{entry.conclusion}</span>}
            {entry.status && (
              <Badge appearance="tint" color={status === "vastgesteld" ? "success" : status === "besproken" ? "brand" : "subtle"}>
                {status ? text.statuses[status] : entry.status}
              </Badge>
            )}
          </li>
        );
      })}
    </ul>
  );
}
