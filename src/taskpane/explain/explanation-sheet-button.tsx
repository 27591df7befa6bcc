import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { makeExplanationSheet } from "../../workbook/explanation-sheet/make-explanation-sheet";
import { Message } from "../function-page/message";
import { useExplainText } from "../language/explain-text";
import { useLanguage, usePaneText } from "../language/language-context";
import { useSheetTexts } from "../language/plan-text";
import { failureSentence } from "../shell/failure-sentence";
import { runningVersion } from "../shell/running-version";

type Making = { readonly kind: "idle" } | { readonly kind: "busy" } | { readonly kind: "made"; readonly sheet: string } | { readonly kind: "failed"; readonly thrown: unknown };

interface ExplanationSheetButtonProps {
  readonly scenario: string;
  readonly heading: string;
  readonly amount: number;
  readonly sentences: readonly string[];
}

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** Puts the explanation in sight on a sheet. */
export function ExplanationSheetButton(explanation: ExplanationSheetButtonProps) {
  const styles = useStyles();
  const text = useExplainText();
  const pane = usePaneText();
  const { sheets } = useSheetTexts();
  const { language } = useLanguage();
  const [making, setMaking] = useState<Making>({ kind: "idle" });
  const make = async () => {
    setMaking({ kind: "busy" });
    const made = new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", { dateStyle: "long", timeStyle: "short" }).format(new Date());
    try {
      setMaking({ kind: "made", sheet: await makeExplanationSheet({ ...explanation, stamp: { made, version: runningVersion() }, texts: { explain: text, sheets } }) });
    } catch (thrown) {
      setMaking({ kind: "failed", thrown });
    }
  };
  const busy = making.kind === "busy";
  return (
    <>
      <Button className={styles.button} onClick={() => void make()} disabledFocusable={busy} {...(busy && { icon: <Spinner size="tiny" /> })}>
        {busy ? text.sheet.busy : making.kind === "made" ? text.sheet.again : text.sheet.make}
      </Button>
      {making.kind === "made" && <Message intent="success">{text.sheet.made(making.sheet)}</Message>}
      {making.kind === "failed" && <Message intent="error">{failureSentence(pane, making.thrown)}</Message>}
    </>
  );
}
