import { Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ComparisonRow } from "../../domain/compare/compare-scenarios";
import { makeComparisonSheet } from "../../workbook/comparison-sheet/make-comparison-sheet";
import { useCompareText } from "../language/compare-text";
import { usePlanText, useSheetTexts } from "../language/plan-text";
import { FirstRun } from "../plan/first-run";
import { usePlan, type PlanState } from "../plan/plan-context";
import { ProblemList } from "../plan/problem-list";
import { WorkFailure } from "../plan/work-failure";
import { SheetMaker } from "../sheet-maker/sheet-maker";
import { Busy } from "../shell/busy";
import { BridgeSection } from "./bridge-section";
import { ComparisonTable } from "./comparison-table";
import { useStepWords } from "./step-words";
import { figureIndex, useComparison, type Comparison } from "./use-comparison";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: "12px 16px 24px" },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Scenarios side by side, what causes the differences, and both as a sheet. */
export default function CompareView({ scenarios }: { readonly scenarios: readonly string[] }) {
  const styles = useStyles();
  const { loading } = usePlanText();
  const { state } = usePlan();
  if (state.kind === "loading") return <Busy label={loading} />;
  if (state.kind === "none") return <FirstRun />;
  return <div className={styles.page}>{state.kind === "failed" ? <WorkFailure failure={state.thrown} /> : <Compared state={state} names={scenarios} />}</div>;
}

function Compared({ state, names }: { readonly state: Extract<PlanState, { kind: "ready" }>; readonly names: readonly string[] }) {
  const styles = useStyles();
  const text = useCompareText();
  const comparison = useComparison(state, names);
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
          <ComparisonTable names={shown} rows={sorted(rows, order)} />
          <p className={styles.text}>{text.largest}</p>
          <BridgeSection comparison={comparison} tables={state.workbook.tables} />
          <ComparisonSheetButton comparison={comparison} state={state} />
        </>
      )}
    </>
  );
}

function ComparisonSheetButton({ comparison, state }: { readonly comparison: Comparison; readonly state: Extract<PlanState, { kind: "ready" }> }) {
  const compare = useCompareText();
  const { plan, sheets } = useSheetTexts();
  const stepWords = useStepWords(state.workbook.tables);
  const { base, scenarios, rows, bridges } = comparison;
  const together = figureIndex(base, "samen", "");
  return (
    <SheetMaker
      appearance="primary"
      text={compare.sheet}
      make={(stamp) =>
        makeComparisonSheet({
          tables: state.workbook.tables,
          scenarios,
          rows,
          bridges: bridges.map((steps) => steps.map((step) => ({ label: stepWords(step), effect: step.effects[together] ?? 0 }))),
          unit: base.plan.settings.unit,
          stamp,
          texts: { compare, plan, sheets },
        })
      }
    />
  );
}

/** Other rows keep their place: only the gemeenten are a list that can be put in another order. */
function sorted(rows: readonly ComparisonRow[], order: string): ComparisonRow[] {
  const compare: (a: ComparisonRow, b: ComparisonRow) => number =
    order === "name" ? (a, b) => a.name.localeCompare(b.name, "nl") : order === "amount" ? (a, b) => b.base - a.base : (a, b) => (b.scenarios[Number(order)]?.difference ?? 0) - (a.scenarios[Number(order)]?.difference ?? 0);
  const municipalities = rows.filter((row) => row.kind === "gemeente");
  return [...rows.filter((row) => row.kind !== "gemeente"), ...(order === "plan" ? municipalities : [...municipalities].sort(compare))];
}
