import { Button, makeStyles, ProgressBar, tokens, typographyStyles, useAnnounce } from "@fluentui/react-components";
import type { AuditTexts } from "../../../text/audit/nl";
import { useEffect, useRef, useState } from "react";
import type { CellPlace } from "../../../domain/audit/table/cells";
import type { Correction } from "../../../domain/audit/finding";
import type { AuditTelling } from "../../../text/audit/sentence";
import { percentage } from "../../../text/format/amounts";
import type { SheetAudit } from "../../../workbook/audit/audit-sheets";
import { showCells } from "../../../workbook/audit/show-cells";
import { a1, type CellArea } from "../../../workbook/excel/area";
import { Message } from "../../components/message";
import { useLanguage, useText } from "../../language/language-context";
import { thrownSentence } from "../../components/work-failure";
import { FirstHint } from "./first-hint";
import { TableResult } from "./table-result";
import { useAudit } from "./use-audit";
import { auditTexts } from "../../../text/audit";
import { paneTexts } from "../../../text/pane";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: "12px 16px 24px" },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  busy: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  summary: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
});

type Told = { readonly intent: "success" | "warning" | "error"; readonly sentence: string };

/** The tab Controle: what is wrong in a table that is already in the workbook, where, and what would mend it. */
export default function AuditView() {
  const styles = useStyles();
  const texts = useText(auditTexts);
  const pane = useText(paneTexts);
  const { language } = useLanguage();
  const { announce } = useAnnounce();
  const { state, checkSelection, checkWorkbook, cancel, repair } = useAudit();
  const [told, setTold] = useState<Told | null>(null);
  const [repairing, setRepairing] = useState(false);
  const summary = useRef<HTMLHeadingElement>(null);
  const telling: AuditTelling = { texts, language, address: a1 };
  const done = state.kind === "done" ? state : null;
  const sentence = done ? summaryOf(done.audits, done.scope.kind, texts) : "";
  useEffect(() => {
    if (sentence) announce(sentence);
  }, [announce, sentence]);

  const failing = (thrown: unknown) => setTold({ intent: "error", sentence: thrownSentence(pane, thrown) });
  const show = (sheet: string, cells: CellPlace | CellArea) => void showCells(sheet, cells).catch(failing);
  const mend = async (audit: SheetAudit, correction: Correction) => {
    setRepairing(true);
    setTold(null);
    try {
      const result = await repair(audit, correction);
      const [first, ...more] = correction.cells;
      const where = more.length > 0 ? texts.cells(more.length + 1) : texts.cell(first ? a1(first.place) : "");
      setTold(
        result === "applied" ? { intent: "success", sentence: texts.repaired(where) } : { intent: "warning", sentence: texts[result] },
      );
      // The button that was pressed is gone when its finding is.
      if (result === "applied") summary.current?.focus();
    } catch (thrown) {
      failing(thrown);
    } finally {
      setRepairing(false);
    }
  };
  const check = (start: () => void) => () => {
    setTold(null);
    start();
  };
  return (
    <div className={styles.page}>
      <p className={styles.text}>{texts.intro}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={check(checkSelection)} disabledFocusable={state.kind === "running"}>
          {texts.selection}
        </Button>
        <Button onClick={check(checkWorkbook)} disabledFocusable={state.kind === "running"}>
          {texts.workbook}
        </Button>
      </div>
      {state.kind === "idle" && <FirstHint />}
      {state.kind === "running" && (
        <div className={styles.busy}>
          <span className={styles.text}>{texts.busy(percentage(Math.round(state.part * 100) / 100, language))}</span>
          <ProgressBar value={state.part} aria-label={texts.busy("")} />
          <Button onClick={cancel}>{texts.cancel}</Button>
        </div>
      )}
      {state.kind === "cancelled" && <Message intent="info">{texts.cancelled}</Message>}
      {state.kind === "failed" && <Message intent="error">{thrownSentence(pane, state.thrown)}</Message>}
      {done && (
        <h2 ref={summary} tabIndex={-1} className={styles.summary}>
          {sentence}
        </h2>
      )}
      {done?.audits.some(({ findings }) => findings.some(({ correction }) => correction)) && <p className={styles.hint}>{texts.doubt}</p>}
      {told && <Message intent={told.intent}>{told.sentence}</Message>}
      {done &&
        inOrder(done.audits).map((audit) => (
          <TableResult
            key={`${audit.sheet}!${a1(audit.area)}`}
            audit={audit}
            telling={telling}
            onShow={(cells) => show(audit.sheet, cells)}
            onRepair={repairing ? null : (correction) => void mend(audit, correction)}
            open={done.audits.length === 1 && audit.findings.length === 0}
          />
        ))}
    </div>
  );
}

function summaryOf(audits: readonly SheetAudit[], scope: "workbook" | "place", texts: AuditTexts): string {
  if (audits.length === 0) return scope === "workbook" ? texts.noTables : texts.noTable;
  return texts.summary(
    audits.length,
    audits.reduce((sum, { findings }) => sum + findings.length, 0),
  );
}

const weights = { error: 0, warning: 1, note: 2 };
const gravity = ({ findings: [first] }: SheetAudit): number => (first ? weights[first.weight] : 3);

/** Tables with errors first, then in the order of the workbook. */
const inOrder = (audits: readonly SheetAudit[]): SheetAudit[] => [...audits].sort((a, b) => gravity(a) - gravity(b));
