import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { InputCell } from "../../domain/table/cell";
import { isSameName } from "../../domain/table/names";

const useStyles = makeStyles({ select: { minWidth: 0 } });

interface ChoiceFieldProps<Choice extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly className?: string;
  /** What stands in the workbook. */
  readonly value: InputCell;
  readonly choices: readonly Choice[];
  /** What the choices are called. */
  readonly words: Readonly<Record<Choice, string>>;
  readonly onChange: (choice: string) => void;
}

/** A choice of the plan. A value that is none of the choices is shown as it stands, until a choice is made. */
export function ChoiceField<Choice extends string>({ label, hint, className, value, choices, words, onChange }: ChoiceFieldProps<Choice>) {
  const styles = useStyles();
  const stands = String(value ?? "");
  const chosen = choices.find((choice) => isSameName(choice, stands));
  return (
    <Field label={label} hint={hint} className={className}>
      <Select className={styles.select} value={chosen ?? stands} onChange={(_event, data) => onChange(data.value)}>
        {chosen === undefined && <option value={stands}>{stands}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words[choice]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
