import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useId } from "react";
import type { CellPlace } from "../../../domain/audit/table/cells";
import type { Correction } from "../../../domain/audit/finding";
import { passedSentence, type AuditTelling } from "../../../text/audit/sentence";
import type { SheetAudit } from "../../../workbook/audit/audit-sheets";
import { a1, type CellArea } from "../../../workbook/excel/area";
import { FindingItem } from "./finding-item";

const useStyles = makeStyles({
  table: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  cut: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  nothing: { ...typographyStyles.body1, display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, margin: 0 },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  checked: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer" },
  passed: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: "18px" },
});

interface TableResultProps {
  readonly audit: SheetAudit;
  readonly telling: AuditTelling;
  readonly onShow: (cells: CellPlace | CellArea) => void;
  readonly onRepair: ((correction: Correction) => void) | null;
  /** Tells at once what was checked; else it is a click away. */
  readonly open: boolean;
}

/** What was found in one table, and what was looked at. */
export function TableResult({ audit, telling, onShow, onRepair, open }: TableResultProps) {
  const styles = useStyles();
  const headingId = useId();
  const { texts } = telling;
  const place = texts.table(audit.sheet, a1(audit.area));
  return (
    <section className={styles.table} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        <Link as="button" onClick={() => onShow(audit.area)} title={texts.tableLink(place)}>
          {place}
        </Link>
      </h3>
      {audit.cut && <p className={styles.cut}>{texts.cut[audit.cut]}</p>}
      {audit.findings.length === 0 ? (
        <p className={styles.nothing}>
          <CheckmarkCircle20Regular className={styles.good} aria-hidden />
          {texts.nothing}
        </p>
      ) : (
        <ul className={styles.list}>
          {audit.findings.map((finding) => {
            const [first = audit.area] = finding.cells;
            return (
              <FindingItem
                key={`${finding.details.kind} ${a1(first)}`}
                finding={finding}
                telling={telling}
                onShow={onShow}
                onRepair={onRepair}
              />
            );
          })}
        </ul>
      )}
      <details className={styles.checked} open={open}>
        <summary className={styles.summary}>{texts.checked}</summary>
        <ul className={styles.passed}>
          {audit.passed.map((check) => {
            const sentence = passedSentence(check, telling);
            return <li key={sentence}>{sentence}</li>;
          })}
        </ul>
      </details>
    </section>
  );
}
