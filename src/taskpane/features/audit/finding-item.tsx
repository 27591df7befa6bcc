import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircle20Regular } from "@fluentui/react-icons/svg/error-circle";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import { useId } from "react";
import type { Correction, Finding } from "../../../domain/audit/finding";
import { formatEuros, plainNumber } from "../../../text/format/amounts";
import { findingSentence, type AuditTelling } from "../../../text/audit/sentence";
import type { CellPlace } from "../../../domain/audit/table/cells";
import { headsMoney } from "../../../domain/audit/table/words";
import { cellsToShow } from "../../../workbook/audit/show-cells";
import { a1, type CellArea } from "../../../workbook/excel/area";

const useStyles = makeStyles({
  finding: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    paddingBlock: tokens.spacingVerticalS,
  },
  sentence: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
  actions: {
    gridColumn: 2,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  becomes: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

const icons = { error: ErrorCircle20Regular, warning: Warning20Regular, note: Info20Regular };

interface FindingItemProps {
  readonly finding: Finding;
  readonly telling: AuditTelling;
  readonly onShow: (cells: CellPlace | CellArea) => void;
  /** Not while another correction is being made. */
  readonly onRepair: ((correction: Correction) => void) | null;
}

/** One finding: how serious, what, where, and what can be done. */
export function FindingItem({ finding, telling, onShow, onRepair }: FindingItemProps) {
  const styles = useStyles();
  const sentenceId = useId();
  const { texts } = telling;
  const { weight, correction } = finding;
  const Icon = icons[weight];
  const target = cellsToShow(finding.cells);
  const place = target ? a1(target) : "";
  return (
    <li className={styles.finding}>
      <Icon className={styles[weight]} aria-label={texts.weight[weight]} role="img" />
      <p id={sentenceId} className={styles.sentence}>
        {findingSentence(finding, telling)}
      </p>
      <div className={styles.actions}>
        {target && (
          <Link as="button" onClick={() => onShow(target)} aria-label={"rows" in target ? texts.showCells(place) : texts.showCell(place)}>
            {texts.show} {place}
          </Link>
        )}
        {correction && (
          <>
            <Button size="small" disabledFocusable={!onRepair} onClick={() => onRepair?.(correction)} aria-describedby={sentenceId}>
              {texts.repair}
            </Button>
            <span className={styles.becomes}>{becomes(correction, finding, telling)}</span>
          </>
        )}
      </div>
    </li>
  );
}

/** "Wordt € 3.286": what the button will do. */
function becomes({ cells: [first, ...more] }: Correction, { details }: Finding, { texts, language }: AuditTelling): string {
  if (!first) return "";
  if (more.length > 0) return texts.cells(more.length + 1);
  const { content } = first;
  if ("formulaOf" in content) return texts.becomes(texts.formula);
  if ("sumFrom" in content) return texts.becomes(texts.sumFormula);
  if ("sumOf" in content) return texts.becomes(texts.subtotalFormula);
  const money = "heading" in details && headsMoney(details.heading);
  return texts.becomes(money ? formatEuros(content.value, language) : plainNumber(content.value, language));
}
