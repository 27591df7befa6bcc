import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { exampleScenarios, gooiEnVechtstreek2017 } from "../../../data/gooi-en-vechtstreek";
import type { PlanTables, Scenario } from "../../../domain/plan/input/plan-tables";
import { makePlan } from "../../../workbook/commands/make-plan";
import { Busy } from "../../components/busy";
import { usePlan } from "../../planning/plan-context";
import { WorkFailure } from "../../components/work-failure";
import { useText } from "../../language/language-context";
import { planPaneTexts } from "../../../text/plan-pane";
import { scenarioSheetTexts } from "../../language/scenario-sheet-texts";

const RegionForm = lazy(() => import("./region-form"));
const OwnWorkbook = lazy(() => import("../own-workbook/own-workbook"));

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, padding: "16px" },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  choice: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalXS },
  button: { alignSelf: "flex-start" },
});

type Choice = "own" | "region";

/** A workbook without a plan: one step to use what stands in it, to see the example, or to start with one's own region. */
export function FirstRun() {
  const styles = useStyles();
  const text = useText(planPaneTexts);
  const texts = useText(scenarioSheetTexts);
  const { work, failure } = usePlan();
  const [busy, setBusy] = useState(false);
  const [open, setOpen] = useState<Choice | null>(null);
  const toggle = (choice: Choice) => setOpen(open === choice ? null : choice);
  const make = async (tables: PlanTables, scenarios: readonly Scenario[]) => {
    setBusy(true);
    await work(() => makePlan(tables, scenarios, texts));
    setBusy(false);
  };
  return (
    <section className={styles.page} aria-labelledby="first-run">
      <h2 id="first-run" className={styles.title}>
        {text.firstRun.title}
      </h2>
      <p className={styles.text}>{text.firstRun.text}</p>
      <WorkFailure failure={failure} />
      <div className={styles.choice}>
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={busy}
          aria-expanded={open === "own"}
          onClick={() => toggle("own")}
        >
          {text.firstRun.own}
        </Button>
        <p className={styles.text}>{text.firstRun.ownText}</p>
        {open === "own" && (
          <Suspense fallback={<Busy label={text.loading} />}>
            <OwnWorkbook />
          </Suspense>
        )}
      </div>
      <div className={styles.choice}>
        <Button
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => void make(gooiEnVechtstreek2017, exampleScenarios)}
          {...(busy && { icon: <Spinner size="tiny" /> })}
        >
          {busy ? text.firstRun.making : text.firstRun.example}
        </Button>
        <p className={styles.text}>{text.firstRun.exampleText}</p>
      </div>
      <div className={styles.choice}>
        <Button className={styles.button} disabledFocusable={busy} aria-expanded={open === "region"} onClick={() => toggle("region")}>
          {text.firstRun.region}
        </Button>
        <p className={styles.text}>{text.firstRun.regionText}</p>
        {open === "region" && (
          <Suspense fallback={<Busy label={text.loading} />}>
            <RegionForm busy={busy} onMake={(tables) => void make(tables, [])} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
