import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { readTypedNumber } from "../../text/typed-number";
import { useLanguage } from "../language/language-context";
import { usePlanText } from "../language/plan-text";

const useStyles = makeStyles({
  input: { width: "100%", minWidth: 0 },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  field: { minWidth: 0, gap: tokens.spacingVerticalXXS },
});

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What stands in the workbook, as people write it. */
  readonly shown: string;
  /** Turns what was typed into the value: a percentage field reads 65 as 0.65. */
  readonly read?: (typed: number, withPercentSign: boolean) => number;
  readonly onChange: (value: number) => void;
  readonly after?: string;
}

/** A number that answers while one types; what is no number stays as typed, with a sentence under it, and changes nothing. */
export function NumberField({ label, hint, shown, read, onChange, after }: NumberFieldProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const text = usePlanText();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && typed.trim() !== "" && readTypedNumber(typed, language) === null;
  return (
    <Field className={styles.field} label={hint ? { children: label, title: hint } : label} validationMessage={wrong ? text.notANumber(typed) : undefined}>
      <Input
        className={styles.input}
        input={{ className: styles.number, inputMode: "decimal" }}
        value={typed ?? shown}
        contentAfter={after}
        onChange={(_event, data) => {
          setTyped(data.value);
          const value = readTypedNumber(data.value, language);
          if (value !== null) onChange(read ? read(value, data.value.includes("%")) : value);
        }}
        // What is no number stays, so that nothing typed is lost; a number is shown again as the workbook has it.
        onBlur={() => {
          if (!wrong) setTyped(null);
        }}
      />
    </Field>
  );
}

/** 65 and 65% both mean 0.65 in a field for percentages. */
export const asFraction = (typed: number, withPercentSign: boolean): number => (withPercentSign ? typed : Number(`${String(typed)}e-2`));
