import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Override, Scenario } from "../../domain/plan/plan-tables";
import type { Solution } from "../../domain/solve/solve";
import type { SolveParameter } from "../../domain/solve/solve-parameter";
import type { SolveTarget } from "../../domain/solve/target-amounts";
import { euros } from "../../text/amounts";
import { addScenarioWith } from "../../workbook/plan-store/add-scenario-with";
import { Message } from "../function-page/message";
import { useLanguage } from "../language/language-context";
import { useSheetTexts } from "../language/plan-text";
import { useSolveText } from "../language/solve-text";
import { usePlan } from "../plan/plan-context";
import { useSolveWords } from "./solve-words";

const useStyles = makeStyles({
  answer: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface SolveAnswerProps {
  readonly solution: Solution;
  readonly target: SolveTarget;
  readonly limit: number;
  readonly parameter: SolveParameter;
  readonly years: number;
  readonly start: Scenario | null;
  readonly taken: readonly string[];
}

/** The answer in one sentence; one that was found can become a scenario. */
export function SolveAnswer({ solution, target, limit, parameter, years, start, taken }: SolveAnswerProps) {
  const styles = useStyles();
  const text = useSolveText();
  const words = useSolveWords();
  const { language } = useLanguage();
  // Per inhabitant is a limit on what the gemeenten pay together.
  const who = target.kind === "gemeente" ? target.name : text.together;
  const name = words.parameter(parameter);
  const sentence = (): string => {
    switch (solution.kind) {
      case "already":
        return text.already(who, euros(solution.amount, language), limitWords());
      case "found":
        return text.found(name, words.value(parameter, solution.value), words.value(parameter, parameter.current), who, euros(solution.amount, language), euros(solution.before, language));
      case "impossible":
        return text.impossible(name, who, limitWords(), euros(solution.amount, language), words.value(parameter, solution.value));
    }
  };
  const limitWords = () => (target.kind === "perInwoner" ? `${euros(limit, language)} (${text.perInhabitant.toLowerCase()})` : euros(limit, language));
  return (
    <div className={styles.answer}>
      <Message intent={solution.kind === "impossible" ? "warning" : "success"}>{sentence()}</Message>
      {years > 1 && <p className={styles.note}>{text.inEveryYear}</p>}
      {solution.kind === "found" && <Adopt key={`${name}${String(solution.value)}`} override={{ ...parameter.cell, value: solution.value }} label={text.scenarioName(name, words.value(parameter, solution.value))} start={start} taken={taken} />}
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
  const text = useSolveText();
  const texts = useSheetTexts();
  const { work } = usePlan();
  const [state, setState] = useState<{ readonly kind: "idle" | "busy" } | { readonly kind: "made"; readonly name: string }>({ kind: "idle" });
  const adopt = async () => {
    const name = freeName(label, taken);
    setState({ kind: "busy" });
    const made = await work(() => addScenarioWith({ name, overrides: withOverride(start?.overrides ?? [], override) }, texts));
    setState(made ? { kind: "made", name } : { kind: "idle" });
  };
  if (state.kind === "made") return <Message intent="success">{text.adopted(state.name)}</Message>;
  return (
    <Button onClick={() => void adopt()} disabledFocusable={state.kind === "busy"} {...(state.kind === "busy" && { icon: <Spinner size="tiny" /> })}>
      {state.kind === "busy" ? text.adopting : text.adopt}
    </Button>
  );
}

/** The start's own differences, with the answer in place of what it had for that value. */
function withOverride(overrides: readonly Override[], answer: Override): Override[] {
  const same = (one: Override) => one.table === answer.table && one.column === answer.column && one.row.toLowerCase() === answer.row.toLowerCase();
  return [...overrides.filter((one) => !same(one)), answer];
}

function freeName(label: string, taken: readonly string[]): string {
  const wanted = label.charAt(0).toUpperCase() + label.slice(1).replaceAll("\u00a0", " ");
  const isTaken = (name: string) => taken.some((one) => one.toLowerCase() === name.toLowerCase());
  let name = wanted;
  for (let number = 2; isTaken(name); number++) name = `${wanted}, ${String(number)}`;
  return name;
}
