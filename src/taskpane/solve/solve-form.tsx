import { Button, Field, Input, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Calculated } from "../../domain/compare/outcome-figures";
import type { Plan } from "../../domain/plan/plan";
import type { Scenario } from "../../domain/plan/plan-tables";
import { solve, type Solution } from "../../domain/solve/solve";
import { solveParameters, type SolveParameter } from "../../domain/solve/solve-parameter";
import type { SolveTarget } from "../../domain/solve/target-amounts";
import { readTypedNumber } from "../../text/typed-number";
import { useLanguage } from "../language/language-context";
import { useSolveText } from "../language/solve-text";
import { SolveAnswer } from "./solve-answer";
import { useSolveWords } from "./solve-words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

interface Answered {
  /** The plan with which it was calculated: once the workbook holds another, the answer is no longer one. */
  readonly plan: Plan;
  readonly solution: Solution;
  readonly target: SolveTarget;
  readonly limit: number;
  readonly parameter: SolveParameter;
}

interface SolveFormProps {
  readonly calculated: Calculated;
  /** The scenario from which is calculated back; null for the base. */
  readonly start: Scenario | null;
  /** Names that scenarios have already. */
  readonly taken: readonly string[];
}

/** "Houd … op of onder … door … aan te passen", as three fields. */
export function SolveForm({ calculated, start, taken }: SolveFormProps) {
  const styles = useStyles();
  const text = useSolveText();
  const words = useSolveWords();
  const { language } = useLanguage();
  const { plan, result } = calculated;
  const targets = useMemo<readonly SolveTarget[]>(() => [...plan.municipalities.map(({ name }) => ({ kind: "gemeente", name }) as const), { kind: "samen" }, { kind: "perInwoner" }], [plan]);
  const parameters = useMemo(() => solveParameters(plan, Math.max(...result.years.map((year) => year.costs.total))), [plan, result]);
  const firstPercentage = Math.max(0, parameters.findIndex((one) => one.kind === "percentage"));
  const [chosenTarget, setTarget] = useState(0);
  const [chosenParameter, setParameter] = useState(firstPercentage);
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState(false);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const target = targets[chosenTarget];
  const parameter = parameters[chosenParameter];
  const limit = readTypedNumber(typed, language);
  const valid = limit !== null && limit >= 0;
  // An answer belongs to the choices with which it was calculated.
  const changed = <Value,>(set: (value: Value) => void) => (value: Value) => {
    set(value);
    setAnswered(null);
  };
  if (!target || !parameter) return <p className={styles.text}>{text.noParameters}</p>;
  const submit = () => {
    setAsked(true);
    if (valid) setAnswered({ plan, solution: solve({ plan, target, limit, parameter }), target, limit, parameter });
  };
  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p className={styles.text}>{text.intro}</p>
        <Field label={text.keep}>
          <Select value={String(chosenTarget)} onChange={(_event, data) => changed(setTarget)(Number(data.value))}>
            {targets.map((one, i) => (
              <option key={i} value={i}>
                {words.target(one)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={text.under} hint={target.kind === "perInwoner" ? text.limitPerInhabitant : text.limitEuros} validationMessage={asked && !valid ? text.limitNeeded(typed) : undefined}>
          <Input value={typed} inputMode="decimal" contentBefore="€" onChange={(_event, data) => changed(setTyped)(data.value)} />
        </Field>
        <Field label={text.by}>
          <Select value={String(chosenParameter)} onChange={(_event, data) => changed(setParameter)(Number(data.value))}>
            {parameters.map((one, i) => (
              <option key={i} value={i}>
                {words.parameter(one)} ({words.value(one, one.current)})
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit" appearance="primary" className={styles.button}>
          {text.calculate}
        </Button>
      </form>
      {answered && JSON.stringify(answered.plan) === JSON.stringify(plan) && <SolveAnswer {...answered} years={result.years.length} start={start} taken={taken} />}
    </>
  );
}
