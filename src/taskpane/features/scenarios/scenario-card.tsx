import { Button, Card, Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { lazy, Suspense, useState } from "react";
import { type PlanTables, type Scenario, baseValue } from "../../../domain/plan/input/plan-tables";
import type { ScenarioOutcome } from "../../../domain/plan/outcome/scenario-outcome";
import { signedEuros } from "../../../text/format/amounts";
import type { WorkbookDecisions } from "../../../workbook/store/trail/read-decisions";
import { removeScenario, writeScenarioValue } from "../../../workbook/store/plan/write-scenario";
import { AmountButton } from "../explain/amount-button";
import { useLanguage, useText } from "../../language/language-context";
import { Outputs } from "../plan/outputs";
import { usePlan } from "../../planning/plan-context";
import { ProblemList } from "../../planning/problem-list";
import { AddDifference } from "./add-difference";
import { RenameScenario } from "./rename-scenario";
import { TrailButton } from "../decision/trail-button";
import { useWording } from "../../planning/use-wording";
import { compareTexts } from "../../../text/compare";
import { planPaneTexts } from "../../../text/plan-pane";
import { scenarioSheetTexts } from "../../language/scenario-sheet-texts";

const TrailStatus = lazy(() => import("../decision/trail-status"));

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
  figure: { display: "flex", flexDirection: "column" },
  amount: { ...typographyStyles.subtitle1, alignSelf: "flex-start" },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  difference: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
    ...typographyStyles.body1,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ScenarioCardProps {
  readonly scenario: Scenario;
  readonly outcome: ScenarioOutcome;
  readonly base: ScenarioOutcome;
  readonly tables: PlanTables;
  /** Whether all that the plan needs is in the workbook; what cannot be read without it is told once, for all cards. */
  readonly isWhole: boolean;
  /** Names of the other scenarios. */
  readonly others: readonly string[];
  /** What was discussed and decided; null while that has not been read. */
  readonly decisions: WorkbookDecisions | null;
  /** Whether it is ticked to be compared. */
  readonly picked: boolean;
  readonly onPick: (picked: boolean) => void;
}

/** One scenario: what the gemeenten pay together, what it differs in, and what can be done with it. */
export function ScenarioCard({ scenario, outcome, base, tables, isWhole, others, decisions, picked, onPick }: ScenarioCardProps) {
  const styles = useStyles();
  const { scenarios: text } = useText(planPaneTexts);
  const compare = useText(compareTexts);
  const texts = useText(scenarioSheetTexts);
  const { work } = usePlan();
  const { what, value } = useWording();
  const [asking, setAsking] = useState<"nothing" | "difference" | "name" | "removal">("nothing");
  return (
    <Card role="group" aria-label={scenario.name}>
      <div className={styles.head}>
        <h2 className={styles.name}>{scenario.name}</h2>
        {outcome.kind === "calculated" && (
          <Checkbox
            checked={picked}
            aria-label={compare.pick(scenario.name)}
            title={compare.pick(scenario.name)}
            onChange={(_event, data) => onPick(data.checked === true)}
          />
        )}
      </div>
      {decisions && (
        <Suspense fallback={null}>
          <TrailStatus decisions={decisions} of={{ scenario, outcome, tables }} />
        </Suspense>
      )}
      {outcome.kind === "calculated" ? (
        <Amounts name={scenario.name} outcome={outcome} base={base} />
      ) : (
        isWhole && <ProblemList outcome={outcome} />
      )}
      {scenario.overrides.length ? (
        <ul className={styles.list}>
          {scenario.overrides.map((one) => (
            <li key={`${one.table}|${one.row}|${one.column}`} className={styles.difference}>
              {text.instead(what(one), value(one, one.value), value(one, baseValue(tables, one)))}
              <Button
                size="small"
                appearance="subtle"
                icon={<ArrowUndo16Regular />}
                aria-label={text.follow(what(one))}
                title={text.follow(what(one))}
                onClick={() => void work(() => writeScenarioValue(scenario.name, { ...one, value: null }, texts))}
              />
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.label}>{text.noDifferences}</p>
      )}
      {asking === "difference" && <AddDifference scenario={scenario} tables={tables} onDone={() => setAsking("nothing")} />}
      {asking === "name" && <RenameScenario name={scenario.name} others={others} onDone={() => setAsking("nothing")} />}
      {asking === "removal" && <p className={styles.label}>{text.removeAsk(scenario.name)}</p>}
      <div className={styles.buttons}>
        {asking === "nothing" && (
          <>
            <Button onClick={() => setAsking("difference")}>{text.change}</Button>
            <TrailButton scenario={scenario.name} />
            <Button appearance="subtle" onClick={() => setAsking("name")}>
              {text.rename}
            </Button>
            <Button appearance="subtle" onClick={() => setAsking("removal")}>
              {text.remove}
            </Button>
          </>
        )}
        {asking === "removal" && (
          <>
            <Button onClick={() => void work(() => removeScenario(scenario.name))}>{text.removeYes}</Button>
            <Button appearance="primary" onClick={() => setAsking("nothing")}>
              {text.cancel}
            </Button>
          </>
        )}
      </div>
      {outcome.kind === "calculated" && (
        <Outputs scenario={scenario} tables={tables} outcome={outcome} base={base.kind === "calculated" ? base : null} />
      )}
    </Card>
  );
}

function Amounts({
  name,
  outcome,
  base,
}: {
  readonly name: string;
  readonly outcome: Extract<ScenarioOutcome, { kind: "calculated" }>;
  readonly base: ScenarioOutcome;
}) {
  const styles = useStyles();
  const { scenarios: text } = useText(planPaneTexts);
  const { language } = useLanguage();
  const together = outcome.result.totals.remainder;
  // In whole cents: a difference of two amounts in euros can show a binary remainder.
  const difference = base.kind === "calculated" ? Math.round((together - base.result.totals.remainder) * 100) / 100 : null;
  return (
    <div className={styles.figure}>
      <span className={styles.label}>{text.municipalities}</span>
      <AmountButton
        className={styles.amount}
        amount={together}
        label={`${name}, ${text.municipalities}`}
        scenario={name}
        target={{ kind: "samen" }}
        year={0}
      />
      {difference !== null && (
        <span className={styles.label}>{difference === 0 ? text.same : text.difference(signedEuros(difference, language))}</span>
      )}
    </div>
  );
}
