import { Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { type ComparisonRow, bridgeLevels } from "../../../domain/plan/compare/compare-scenarios";
import type { PlanTables } from "../../../domain/plan/input/plan-tables";
import { formatEuros, signedEuros } from "../../../text/format/amounts";
import { useLanguage, useText } from "../../language/language-context";
import { Section } from "../../components/section";
import { BridgeChart, type BridgeBar } from "./bridge-chart";
import { useStepWords } from "./step-words";
import { figureIndex, type ScenarioComparison } from "./use-comparison";
import { compareTexts } from "../../../text/compare";

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalS,
    "@media (max-width: 360px)": { gridTemplateColumns: "1fr" },
  },
  select: { minWidth: 0 },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What causes the difference between the base and one scenario, for one of the amounts. */
export function BridgeSection({ comparison, tables }: { readonly comparison: ScenarioComparison; readonly tables: PlanTables }) {
  const styles = useStyles();
  const text = useText(compareTexts);
  const { language } = useLanguage();
  const stepWords = useStepWords(tables);
  const rows = comparison.rows.filter((row) => row.kind !== "uren" && row.kind !== "dienst");
  const [chosen, setChosen] = useState(0);
  const [figure, setFigure] = useState("samen|");
  const scenarioIndex = Math.min(chosen, comparison.scenarios.length - 1);
  const scenario = comparison.scenarios[scenarioIndex];
  const row = rows.find((one) => keyOf(one) === figure) ?? rows[0];
  if (!scenario || !row) return null;
  const label = (one: ComparisonRow) => (one.kind === "kosten" || one.kind === "samen" ? text.figures[one.kind] : one.name);
  const index = figureIndex(comparison.base, row.kind, row.name);
  const steps = (comparison.bridges[scenarioIndex] ?? []).map((step) => ({ label: stepWords(step), effect: step.effects[index] ?? 0 }));
  const bars = barsOf(row.base, steps, text.base, scenario.name);
  const end = row.scenarios[scenarioIndex]?.value ?? 0;
  const summary = text.bridge.summary(
    label(row),
    formatEuros(row.base, language),
    steps.map((step) => `${step.label} ${signedEuros(step.effect, language)}`).join("; "),
    formatEuros(end, language),
  );
  return (
    <Section title={text.bridge.title}>
      <div className={styles.choices}>
        <Field label={text.bridge.scenario}>
          <Select className={styles.select} value={String(scenarioIndex)} onChange={(_event, data) => setChosen(Number(data.value))}>
            {comparison.scenarios.map((one, i) => (
              <option key={one.name} value={i}>
                {one.name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={text.bridge.figure}>
          <Select className={styles.select} value={figure} onChange={(_event, data) => setFigure(data.value)}>
            {rows.map((one) => (
              <option key={keyOf(one)} value={keyOf(one)}>
                {label(one)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {steps.length ? (
        <BridgeChart title={text.bridge.chart(label(row), scenario.name)} bars={bars} summary={summary} />
      ) : (
        <p className={styles.text}>{text.bridge.none}</p>
      )}
      {steps.length > 1 && <p className={styles.text}>{text.bridge.order}</p>}
    </Section>
  );
}

const keyOf = (row: ComparisonRow) => `${row.kind}|${row.name}`;

function barsOf(
  base: number,
  steps: readonly { readonly label: string; readonly effect: number }[],
  baseName: string,
  scenarioName: string,
): BridgeBar[] {
  const levels = bridgeLevels(
    base,
    steps.map((step) => step.effect),
  );
  return [
    { label: baseName, effect: null, level: base },
    ...steps.map((step, i) => ({ ...step, level: levels[i] ?? base })),
    { label: scenarioName, effect: null, level: levels.at(-1) ?? base },
  ];
}
