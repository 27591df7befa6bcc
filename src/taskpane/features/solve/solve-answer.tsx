import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Override, Scenario } from "../../../domain/plan/input/plan-tables";
import type { Solution } from "../../../domain/plan/solve/value-search";
import { type SolveQuestion, parameterInWords, solutionSentences, valueInWords } from "../../../text/solve/sentences";
import { addScenarioWith } from "../../../workbook/commands/add-scenario-with";
import { Message } from "../../components/message";
import { useLanguage, useText } from "../../language/language-context";
import { usePlan } from "../../planning/plan-context";
import { solveTexts } from "../../../text/solve";
import { scenarioSheetTexts } from "../../language/scenario-sheet-texts";

const useStyles = makeStyles({
  answer: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS, minWidth: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface SolveAnswerProps {
  readonly solution: Solution;
  readonly question: SolveQuestion;
  readonly start: Scenario | null;
  readonly taken: readonly string[];
}

/** The answer in a sentence or two; one that was found can become a scenario. */
export function SolveAnswer({ solution, question, start, taken }: SolveAnswerProps) {
  const styles = useStyles();
  const text = useText(solveTexts);
  const { language } = useLanguage();
  const { parameter } = question;
  const { answer, notes } = solutionSentences(solution, question, text, language);
  const done = solution.kind === "found" || solution.kind === "already";
  return (
    <div className={styles.answer}>
      <Message intent={done ? "success" : "warning"}>{answer}</Message>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {solution.kind === "found" && (
        <Adopt
          key={JSON.stringify([parameter.cell, solution.answer.value])}
          override={{ ...parameter.cell, value: solution.answer.value }}
          label={text.scenarioName(
            parameterInWords(parameter, text.parameter),
            valueInWords(parameter, solution.answer.value, text, language),
          )}
          start={start}
          taken={taken}
        />
      )}
    </div>
  );
}

interface AdoptProps {
  readonly override: Override;
  readonly label: string;
  readonly start: Scenario | null;
  readonly taken: readonly string[];
}

function Adopt({ override, label, start, taken }: AdoptProps) {
  const text = useText(solveTexts);
  const texts = useText(scenarioSheetTexts);
  const { work } = usePlan();
  const [state, setState] = useState<{ readonly kind: "idle" | "busy" } | { readonly kind: "made"; readonly name: string }>({
    kind: "idle",
  });
  const adopt = async () => {
    const name = freeName(label, taken);
    setState({ kind: "busy" });
    const made = await work(() => addScenarioWith({ name, overrides: withOverride(start?.overrides ?? [], override) }, texts));
    setState(made ? { kind: "made", name } : { kind: "idle" });
  };
  if (state.kind === "made") return <Message intent="success">{text.adopted(state.name)}</Message>;
  return (
    <Button
      onClick={() => void adopt()}
      disabledFocusable={state.kind === "busy"}
      {...(state.kind === "busy" && { icon: <Spinner size="tiny" /> })}
    >
      {state.kind === "busy" ? text.adopting : text.adopt}
    </Button>
  );
}

/** The start's own differences, with the answer in place of what it had for that value. */
function withOverride(overrides: readonly Override[], answer: Override): Override[] {
  const same = (one: Override) =>
    one.table === answer.table && one.column === answer.column && one.row.toLowerCase() === answer.row.toLowerCase();
  return [...overrides.filter((one) => !same(one)), answer];
}

function freeName(label: string, taken: readonly string[]): string {
  const wanted = label.charAt(0).toUpperCase() + label.slice(1).replaceAll("\u00a0", " ");
  const isTaken = (name: string) => taken.some((one) => one.toLowerCase() === name.toLowerCase());
  let name = wanted;
  for (let number = 2; isTaken(name); number++) name = `${wanted}, ${String(number)}`;
  return name;
}
