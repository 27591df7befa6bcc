import { Button, Spinner, useAnnounce } from "@fluentui/react-components";
import { useState } from "react";
import { makeNormSheet, type NormSheetResult } from "../../workbook/norm-sheet/make-norm-sheet";
import { Message } from "../function-page/message";
import { useLanguage, usePaneText } from "../language/language-context";
import { useNormReportTexts, useNormText } from "../language/norm-text";
import { failureSentence } from "../shell/failure-sentence";
import { runningVersion } from "../shell/running-version";
import { national, useNorm, type ReadyNorm } from "./norm-context";

type Making = { readonly kind: "idle" } | { readonly kind: "busy" } | { readonly kind: "failed"; readonly thrown: unknown } | NormSheetResult;

/** Makes the norm sheet with the measures that count, or makes it anew. */
export function NormSheetButton({ state: { tables, today, plan }, off }: { readonly state: ReadyNorm; readonly off: ReadonlySet<string> }) {
  const { sheet: text } = useNormText();
  const pane = usePaneText();
  const texts = useNormReportTexts();
  const { language } = useLanguage();
  const { method } = useNorm();
  const { announce } = useAnnounce();
  const [making, setMaking] = useState<Making>({ kind: "idle" });
  const make = async () => {
    setMaking({ kind: "busy" });
    announce(text.busy);
    const made = new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", { dateStyle: "long", timeStyle: "short" }).format(new Date());
    const counting = { ...tables, maatregelen: tables.maatregelen.filter(({ maatregel }) => !off.has(String(maatregel ?? "").trim())) };
    try {
      setMaking(await makeNormSheet({ tables: counting, today, options: { method, national }, rates: plan?.settings ?? null, texts, language, stamp: { made, version: runningVersion() } }));
    } catch (thrown) {
      setMaking({ kind: "failed", thrown });
    }
  };
  return (
    <>
      <Button appearance="primary" onClick={() => void make()} disabledFocusable={making.kind === "busy"} {...(making.kind === "busy" && { icon: <Spinner size="tiny" /> })}>
        {making.kind === "busy" ? text.busy : making.kind === "made" ? text.again : text.make}
      </Button>
      {making.kind === "made" && <Message intent="success">{text.made(making.sheet)}</Message>}
      {(making.kind === "problems" || making.kind === "missing") && <Message intent="warning">{text.problems}</Message>}
      {making.kind === "failed" && <Message intent="error">{failureSentence(pane, making.thrown)}</Message>}
    </>
  );
}
