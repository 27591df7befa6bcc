import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ScenarioOutcome } from "../../domain/plan/outcome/scenario-outcome";
import { failureSentence } from "../../text/failures/failure-sentence";
import { problemSentence } from "../../text/plan/problem-sentence";
import { useLanguage, useText } from "../language/language-context";
import { planPaneTexts } from "../../text/plan-pane";
import { scenarioSheetTexts } from "../language/scenario-sheet-texts";
import { failureTexts } from "../../text/failures";

const useStyles = makeStyles({ list: { margin: "4px 0 0", paddingInlineStart: "18px" }, body: { overflowWrap: "anywhere" } });

/** Everything that stands in the way of a calculation, each with its place and what to do. */
export function ProblemList({ outcome }: { readonly outcome: Exclude<ScenarioOutcome, { kind: "calculated" }> }) {
  const styles = useStyles();
  const text = useText(planPaneTexts);
  const { plan } = useText(scenarioSheetTexts);
  const { language } = useLanguage();
  const sentences =
    outcome.kind === "problems"
      ? outcome.problems.map((one) => problemSentence(one, plan, language))
      : [failureSentence(outcome.failure, failureTexts[language])];
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{sentences.length === 1 ? text.problems.one : text.problems.more(sentences.length)}</MessageBarTitle>
        <ul className={styles.list}>
          {[...new Set(sentences)].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {text.problems.hint}
      </MessageBarBody>
    </MessageBar>
  );
}
