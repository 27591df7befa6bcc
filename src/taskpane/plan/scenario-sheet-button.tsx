import { Button, Spinner, useAnnounce } from "@fluentui/react-components";
import { useState } from "react";
import type { Scenario } from "../../domain/plan/plan-tables";
import { makeScenarioSheets } from "../../workbook/plan-store/make-scenario-sheets";
import { Message } from "../function-page/message";
import { useLanguage, usePaneText } from "../language/language-context";
import { usePlanText, useSheetTexts } from "../language/plan-text";
import { failureSentence } from "../shell/failure-sentence";
import { runningVersion } from "../shell/running-version";
import { currentDay } from "../workbook/current-day";
import { usePlan } from "./plan-context";

type Making = { readonly kind: "idle" } | { readonly kind: "busy" } | { readonly kind: "made"; readonly report: string } | { readonly kind: "failed"; readonly thrown: unknown };

/** Makes the sheets of the base (null) or a scenario, or makes them anew. */
export function ScenarioSheetButton({ scenario, appearance = "secondary" }: { readonly scenario: Scenario | null; readonly appearance?: "primary" | "secondary" }) {
  const text = usePlanText();
  const pane = usePaneText();
  const texts = useSheetTexts();
  const { language } = useLanguage();
  const { state } = usePlan();
  const { announce } = useAnnounce();
  const [making, setMaking] = useState<Making>({ kind: "idle" });
  if (state.kind !== "ready") return null;
  const { tables } = state.workbook;
  const make = async () => {
    setMaking({ kind: "busy" });
    announce(text.sheet.busy);
    const made = new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", { dateStyle: "long", timeStyle: "short" }).format(new Date());
    try {
      const result = await makeScenarioSheets({ tables, scenario, name: scenario?.name ?? text.sheet.base, today: currentDay(), texts, stamp: { made, version: runningVersion() } });
      // Problems show above the button, where they are solved.
      setMaking(result.kind === "made" ? result : { kind: "idle" });
    } catch (thrown) {
      setMaking({ kind: "failed", thrown });
    }
  };
  return (
    <>
      <Button appearance={appearance} onClick={() => void make()} disabledFocusable={making.kind === "busy"} {...(making.kind === "busy" && { icon: <Spinner size="tiny" /> })}>
        {making.kind === "busy" ? text.sheet.busy : making.kind === "made" ? text.sheet.again : text.sheet.make}
      </Button>
      {making.kind === "made" && <Message intent="success">{text.sheet.made(making.report)}</Message>}
      {making.kind === "failed" && <Message intent="error">{failureSentence(pane, making.thrown)}</Message>}
    </>
  );
}
