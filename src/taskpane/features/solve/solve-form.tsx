import { Button, Field, Input, makeStyles, ProgressBar, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { Calculated } from "../../../domain/plan/compare/outcome-figures";
import type { Scenario } from "../../../domain/plan/input/plan-tables";
import { solveParameters } from "../../../domain/plan/solve/solve-parameter";
import type { SolveTarget } from "../../../domain/plan/solve/target";
import { limitProblem, parameterInWords, targetInWords, valueInWords } from "../../../text/solve/sentences";
import { readTypedNumber } from "../../../text/format/typed-number";
import { Message } from "../../components/message";
import { useLanguage, useText } from "../../language/language-context";
import { SolveAnswer } from "./solve-answer";
import { useSolving } from "./use-solving";
import { solveTexts } from "../../../text/solve";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  input: { minWidth: 0, width: "100%" },
  button: { alignSelf: "flex-start" },
  busy: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
});

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
  const text = useText(solveTexts);
  const { language } = useLanguage();
  const { plan, result } = calculated;
  const targets = useMemo<readonly SolveTarget[]>(
    () => [...plan.municipalities.map(({ name }) => ({ kind: "gemeente", name }) as const), { kind: "samen" }, { kind: "perInwoner" }],
    [plan],
  );
  const parameters = useMemo(() => solveParameters(plan, Math.max(...result.years.map((year) => year.costs.total))), [plan, result]);
  const firstPercentage = Math.max(
    0,
    parameters.findIndex((one) => one.kind === "percentage"),
  );
  const [chosenTarget, setTarget] = useState(0);
  const [chosenParameter, setParameter] = useState(firstPercentage);
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState(false);
  const { state, start: solve, cancel, reset } = useSolving();
  const amount = useRef<HTMLInputElement>(null);
  const target = targets[chosenTarget] ?? targets[0];
  const parameter = parameters[chosenParameter] ?? parameters[0];
  const limit = readTypedNumber(typed, language);
  const problem = limitProblem(typed, limit, text);
  // An answer belongs to the choices with which it was calculated.
  const changed =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      reset();
    };
  const submit = () => {
    setAsked(true);
    if (problem !== undefined) amount.current?.focus();
    else if (target && parameter && limit !== null) solve({ plan, result, target, limit, parameter });
  };
  return (
    <>
      <form
        className={styles.form}
        noValidate
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
                {targetInWords(one, text)}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={text.under}
          hint={
            target?.kind === "perInwoner" ? text.limitPerInhabitant : result.years.length > 1 ? text.limitEurosPerYear : text.limitEuros
          }
          validationMessage={asked ? problem : undefined}
        >
          <Input
            ref={amount}
            className={styles.input}
            value={typed}
            inputMode="decimal"
            contentBefore="€"
            onChange={(_event, data) => changed(setTyped)(data.value)}
          />
        </Field>
        <Field label={text.by}>
          <Select value={String(chosenParameter)} onChange={(_event, data) => changed(setParameter)(Number(data.value))}>
            {parameters.map((one, i) => (
              <option key={i} value={i}>
                {parameterInWords(one, text.parameter)} ({valueInWords(one, one.current, text, language)})
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit" appearance="primary" className={styles.button} disabledFocusable={state.kind === "running"}>
          {text.calculate}
        </Button>
      </form>
      {state.kind === "running" && (
        <div className={styles.busy}>
          <span className={styles.text}>{text.busy}</span>
          <ProgressBar value={state.part} aria-label={text.busy} />
          <Button onClick={cancel}>{text.cancel}</Button>
        </div>
      )}
      {state.kind === "cancelled" && <Message intent="info">{text.cancelled}</Message>}
      {state.kind === "done" && isOf(state.request, calculated) && (
        <SolveAnswer solution={state.solution} question={{ ...state.request, years: result.years.length }} start={start} taken={taken} />
      )}
    </>
  );
}

/** Once the workbook holds another plan, an answer is no longer one. */
const isOf = (asked: Pick<Calculated, "plan">, { plan }: Calculated): boolean =>
  asked.plan === plan || JSON.stringify(asked.plan) === JSON.stringify(plan);
