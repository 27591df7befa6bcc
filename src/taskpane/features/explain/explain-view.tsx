import { Field, Select, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { explain, explainTargets } from "../../../domain/plan/explain/explain";
import type { ExplainTarget, Explanation } from "../../../domain/plan/explain/explanation";
import type { ScenarioOutcome } from "../../../domain/plan/outcome/scenario-outcome";
import type { ExplainTexts } from "../../../text/explain/nl";
import { explainSentence } from "../../../text/explain/sentence";
import { formatEuros } from "../../../text/format/amounts";
import { makeExplanationSheet } from "../../../workbook/commands/make-explanation-sheet";
import { Section } from "../../components/section";
import { SheetMaker } from "../../components/sheet-maker";
import { useLanguage, useText } from "../../language/language-context";
import { ProblemList } from "../../planning/problem-list";
import { WithPlan } from "../../planning/with-plan";
import { explainTexts } from "../../../text/explain";
import { scenarioSheetTexts } from "../../language/scenario-sheet-texts";

interface ExplanationSheetButtonProps {
  readonly scenario: string;
  readonly heading: string;
  readonly amount: number;
  readonly sentences: readonly string[];
}

/** Puts the explanation in sight on a sheet. */
export function ExplanationSheetButton(explanation: ExplanationSheetButtonProps) {
  const text = useText(explainTexts);
  const { sheets } = useText(scenarioSheetTexts);
  return (
    <SheetMaker text={text.sheet} make={(stamp) => makeExplanationSheet({ ...explanation, stamp, texts: { explain: text, sheets } })} />
  );
}

const useStyles = makeStyles({
  choices: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: tokens.spacingHorizontalS },
  scenario: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  figure: { ...typographyStyles.title2, margin: 0, fontVariantNumeric: "tabular-nums" },
  steps: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, paddingInlineStart: "26px" },
  step: {
    ...typographyStyles.body1,
    paddingInlineStart: tokens.spacingHorizontalXS,
    "::marker": { ...typographyStyles.body1Strong, color: tokens.colorBrandForeground1 },
  },
  last: { ...typographyStyles.body1Strong },
  text: { ...typographyStyles.body1, margin: 0 },
});

interface ExplainViewProps {
  /** null for the base. */
  readonly scenario: string | null;
  readonly target: ExplainTarget;
  readonly year: number;
}

/** The whole chain behind one amount, in numbered steps; another amount or year is one choice away. */
export default function ExplainView(asked: ExplainViewProps) {
  return (
    <WithPlan>
      {({ workbook, base, scenarios }) => {
        const outcome = asked.scenario === null ? base : scenarios[workbook.scenarios.findIndex((one) => one.name === asked.scenario)];
        if (!outcome) return <Gone />;
        return outcome.kind === "calculated" ? <Chain outcome={outcome} asked={asked} /> : <ProblemList outcome={outcome} />;
      }}
    </WithPlan>
  );
}

function Gone() {
  const styles = useStyles();
  return <p className={styles.text}>{useText(explainTexts).gone}</p>;
}

function Chain({
  outcome,
  asked,
}: {
  readonly outcome: Extract<ScenarioOutcome, { kind: "calculated" }>;
  readonly asked: ExplainViewProps;
}) {
  const styles = useStyles();
  const text = useText(explainTexts);
  const [target, setTarget] = useState(asked.target);
  const [yearIndex, setYearIndex] = useState(asked.year);
  const targets = explainTargets(outcome.plan);
  const { years } = outcome.result;
  const explanation = explain(outcome, Math.min(yearIndex, years.length - 1), target);
  return (
    <>
      <div className={styles.choices}>
        <Field label={text.of}>
          <Select
            value={String(targets.findIndex((one) => sameTarget(one, target)))}
            onChange={(_event, data) => setTarget(targets[Number(data.value)] ?? target)}
          >
            {(["gemeente", "samen", "bijdrage", "dienst"] as const).map((kind) => (
              <optgroup key={kind} label={text.target[kind]}>
                {targets.map(
                  (one, i) =>
                    one.kind === kind && (
                      <option key={i} value={i}>
                        {nameOf(one, text)}
                      </option>
                    ),
                )}
              </optgroup>
            ))}
          </Select>
        </Field>
        {years.length > 1 && (
          <Field label={text.year}>
            <Select value={String(yearIndex)} onChange={(_event, data) => setYearIndex(Number(data.value))}>
              {years.map(({ year }, i) => (
                <option key={year} value={i}>
                  {year}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      {explanation ? <Steps explanation={explanation} scenario={asked.scenario} /> : <Gone />}
    </>
  );
}

function Steps({ explanation, scenario }: { readonly explanation: Explanation; readonly scenario: string | null }) {
  const styles = useStyles();
  const text = useText(explainTexts);
  const { language } = useLanguage();
  const sentences = explanation.steps.map((step) => explainSentence(step, text, language));
  return (
    <>
      <div>
        <p className={styles.figure}>{formatEuros(explanation.amount, language)}</p>
        <p className={styles.scenario}>
          {nameOf(explanation.target, text)}, {explanation.year}, {scenario ?? text.base}
        </p>
      </div>
      <Section title={text.steps}>
        <ol className={styles.steps}>
          {sentences.map((sentence, i) => (
            <li key={i} className={styles.step}>
              {i === sentences.length - 1 ? <span className={styles.last}>{sentence}</span> : sentence}
            </li>
          ))}
        </ol>
      </Section>
      <ExplanationSheetButton
        scenario={scenario ?? text.base}
        heading={text.sheet.heading(nameOf(explanation.target, text), String(explanation.year))}
        amount={explanation.amount}
        sentences={sentences}
      />
    </>
  );
}

const sameTarget = (one: ExplainTarget, other: ExplainTarget) => JSON.stringify(one) === JSON.stringify(other);

const nameOf = (target: ExplainTarget, text: ExplainTexts): string => (target.kind === "samen" ? text.together : target.name);
