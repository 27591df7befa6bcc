import { Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ComparisonRow } from "../../../domain/plan/compare/compare-scenarios";
import { makeComparisonSheet } from "../../../workbook/commands/make-comparison-sheet";
import { Message } from "../../components/message";
import { useLanguage, useText } from "../../language/language-context";
import type { ReadyPlan } from "../../planning/plan-context";
import { ProblemList } from "../../planning/problem-list";
import { WithPlan } from "../../planning/with-plan";
import { thrownSentence } from "../../components/work-failure";
import { SheetMaker } from "../../components/sheet-maker";
import { BridgeSection } from "./bridge-section";
import { ComparisonTable } from "./comparison-table";
import { NormNotes } from "./norm-notes";
import { useStepWords } from "./step-words";
import { type ComparedNorm, type ScenarioComparison, figureIndex, useComparison, useNormComparison } from "./use-comparison";
import { compareNormTexts, compareTexts } from "../../../text/compare";
import { paneTexts } from "../../../text/pane";
import { scenarioSheetTexts } from "../../language/scenario-sheet-texts";

const useStyles = makeStyles({
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Scenarios side by side, what causes the differences, and both as a sheet. */
export default function CompareView({ scenarios }: { readonly scenarios: readonly string[] }) {
  return <WithPlan>{(plan) => <Compared state={plan} names={scenarios} />}</WithPlan>;
}

function Compared({ state, names }: { readonly state: ReadyPlan; readonly names: readonly string[] }) {
  const styles = useStyles();
  const text = useText(compareTexts);
  const pane = useText(paneTexts);
  const comparison = useComparison(state, names);
  const { norm, thrown } = useNormComparison(comparison);
  const [order, setOrder] = useState("plan");
  if (!comparison) return state.base.kind === "calculated" ? null : <ProblemList outcome={state.base} />;
  const { scenarios, rows, left } = comparison;
  const shown = scenarios.map((one) => one.name);
  return (
    <>
      {left.length > 0 && <p className={styles.text}>{text.notCalculated(left.join(", "))}</p>}
      {scenarios.length === 0 ? (
        <p className={styles.text}>{text.gone}</p>
      ) : (
        <>
          <Field label={text.sort.label}>
            <Select value={order} onChange={(_event, data) => setOrder(data.value)}>
              <option value="plan">{text.sort.plan}</option>
              <option value="name">{text.sort.name}</option>
              <option value="amount">{text.sort.amount}</option>
              {shown.map((name, i) => (
                <option key={name} value={String(i)}>
                  {text.sort.rise(name)}
                </option>
              ))}
            </Select>
          </Field>
          <ComparisonTable names={shown} rows={sorted(rows, order)} norm={norm?.comparison ?? null} />
          <p className={styles.text}>{text.largest}</p>
          {norm && <NormNotes comparison={norm.comparison} />}
          {thrown !== undefined && <Message intent="error">{thrownSentence(pane, thrown)}</Message>}
          <BridgeSection comparison={comparison} tables={state.workbook.tables} />
          {norm !== undefined && <ComparisonSheetButton comparison={comparison} state={state} norm={norm} />}
        </>
      )}
    </>
  );
}

function ComparisonSheetButton({
  comparison,
  state,
  norm,
}: {
  readonly comparison: ScenarioComparison;
  readonly state: ReadyPlan;
  readonly norm: ComparedNorm | null;
}) {
  const compare = useText(compareTexts);
  const compareNorm = useText(compareNormTexts);
  const { plan, sheets, scenario } = useText(scenarioSheetTexts);
  const { language } = useLanguage();
  const stepWords = useStepWords(state.workbook.tables);
  const { base, scenarios, rows, bridges } = comparison;
  const together = figureIndex(base, "samen", "");
  return (
    <SheetMaker
      appearance="primary"
      text={compare.sheet}
      make={async (stamp) => {
        const { normInputTexts } = await import("../../../text/norm-input");
        return makeComparisonSheet({
          tables: state.workbook.tables,
          scenarios,
          rows,
          bridges: bridges.map((steps) => steps.map((step) => ({ label: stepWords(step), effect: step.effects[together] ?? 0 }))),
          norm: norm && { tables: norm.tables, comparison: norm.comparison, texts: { compare: compareNorm, result: scenario.norm } },
          unit: base.plan.settings.unit,
          stamp,
          texts: { compare, plan, sheets, norm: normInputTexts[language] },
        });
      }}
    />
  );
}

/** Other rows keep their place: only the gemeenten are a list that can be put in another order. */
function sorted(rows: readonly ComparisonRow[], order: string): ComparisonRow[] {
  const compare: (a: ComparisonRow, b: ComparisonRow) => number =
    order === "name"
      ? (a, b) => a.name.localeCompare(b.name, "nl")
      : order === "amount"
        ? (a, b) => b.base - a.base
        : (a, b) => (b.scenarios[Number(order)]?.difference ?? 0) - (a.scenarios[Number(order)]?.difference ?? 0);
  const municipalities = rows.filter((row) => row.kind === "gemeente");
  return [...rows.filter((row) => row.kind !== "gemeente"), ...(order === "plan" ? municipalities : [...municipalities].sort(compare))];
}
