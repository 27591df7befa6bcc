import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { addScenario } from "../../workbook/plan-store/write-scenario";
import { usePlanText } from "../language/plan-text";
import { usePlan } from "../plan/plan-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Asks for a name and adds a scenario that is still equal to the base. */
export function NewScenario({ names, onDone }: { readonly names: readonly string[]; readonly onDone: () => void }) {
  const styles = useStyles();
  const { scenarios: text } = usePlanText();
  const { work } = usePlan();
  const [name, setName] = useState("");
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const wanted = name.trim();
  const taken = names.some((one) => one.toLowerCase() === wanted.toLowerCase());
  const problem = wanted === "" ? text.nameNeeded : taken ? text.nameTaken(wanted) : undefined;
  const submit = async () => {
    setAsked(true);
    if (problem === undefined && (await work(() => addScenario(wanted)))) onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field label={text.nameLabel} required validationMessage={asked || taken ? problem : undefined}>
        <Input ref={field} value={name} maxLength={60} onChange={(_event, data) => setName(data.value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {text.add}
        </Button>
        <Button onClick={onDone}>{text.cancel}</Button>
      </div>
    </form>
  );
}
