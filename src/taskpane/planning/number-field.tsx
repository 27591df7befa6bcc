import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { InputCell } from "../../domain/table/cell";
import { cellRule } from "../../domain/plan/input/check-cell";
import { plainName } from "../../domain/table/names";
import { rowNameColumn } from "../../domain/plan/input/plan-tables";
import { percentage, plainNumber } from "../../text/format/amounts";
import type { Language } from "../../text/language";
import { useLanguage } from "../language/language-context";
import { usePlan } from "./plan-context";
import { useTypedCell, type PlanCellPlace } from "./use-typed-cell";

const useStyles = makeStyles({
  input: { width: "100%", minWidth: 0 },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  field: { minWidth: 0, gap: tokens.spacingVerticalXXS },
});

interface NumberFieldProps extends PlanCellPlace {
  readonly label: string;
  readonly hint?: string;
  readonly after?: string;
}

/**
 * The number in a cell of the plan. It answers while one types; what the cell cannot hold stays as typed, with a sentence under it, and
 * changes nothing.
 */
export function NumberField({ label, hint, after, ...place }: NumberFieldProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const { change, withdraw } = usePlan();
  const read = useTypedCell();
  const [typed, setTyped] = useState<string | null>(null);
  const { table, row, column } = place;
  const cell = { table, row: table === "instellingen" ? "" : plainName(row[rowNameColumn[table]]), column };
  const reading = typed === null ? null : read(typed, place);
  const sentence = reading && "sentence" in reading ? reading.sentence : undefined;
  // What is refused stays, so that nothing typed is lost; a number is shown again as the workbook has it.
  const leave = () => {
    if (sentence !== undefined || typed === null) return;
    if (typed.trim() === "") change({ ...cell, value: null });
    setTyped(null);
  };
  return (
    <Field className={styles.field} label={hint ? { children: label, title: hint } : label} validationMessage={sentence}>
      <Input
        className={styles.input}
        input={{ className: styles.number, inputMode: "decimal" }}
        value={typed ?? cellShown(row[column] ?? null, place, language)}
        contentAfter={after}
        onChange={(_event, data) => {
          setTyped(data.value);
          const next = read(data.value, place);
          // A field that is emptied is mostly about to get another number; what was typed before must not be written meanwhile.
          if ("value" in next && next.value !== null) change({ ...cell, value: next.value });
          else withdraw(cell);
        }}
        onBlur={leave}
        onKeyDown={(event) => event.key === "Enter" && leave()}
      />
    </Field>
  );
}

function cellShown(value: InputCell, { table, row, column }: PlanCellPlace, language: Language): string {
  if (typeof value !== "number") return String(value ?? "");
  const kind = cellRule(table, row, column)?.kind;
  if (kind === "fraction") return percentage(value, language);
  return kind === "year" && Number.isInteger(value) ? String(value) : plainNumber(value, language);
}
