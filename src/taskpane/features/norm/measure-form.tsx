import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { certainties } from "../../../domain/norm/input/schema";
import type { InputRow } from "../../../domain/table/cell";
import { largestNumber } from "../../../domain/plan/input/schema";
import { plainNumber } from "../../../text/format/amounts";
import { clipped, dayInWords } from "../../../text/format/cell-in-words";
import { useLanguage, useText } from "../../language/language-context";
import { draftOf, emptyDraft, readDraft, sameName, type MeasureColumn, type MeasureDraft } from "./measure-draft";
import { normPaneTexts } from "../../../text/norm-pane";
import { normSheetTexts } from "../../language/norm-sheet-texts";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS, alignItems: "start" },
  wide: { gridColumn: "1 / -1", minWidth: 0 },
  narrow: { minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  buttons: { gridColumn: "1 / -1", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface MeasureFormProps {
  /** The row to change; null for a new measure. */
  readonly row: InputRow | null;
  /** Names that other measures have, row by row; empty for the row that is changed. */
  readonly takenNames: readonly string[];
  /** Whether it could be saved. */
  readonly onSave: (row: InputRow) => Promise<boolean>;
  readonly onDone: () => void;
}

const wide: readonly MeasureColumn[] = ["maatregel", "uitvoerder"];
const fields: readonly MeasureColumn[] = ["maatregel", "uitvoerder", "van", "totEnMet", "uren", "bedrag", "banen", "aanloop", "behoud"];

/** Asks for what a measure is, and tells field by field what is missing. */
export function MeasureForm({ row, takenNames, onSave, onDone }: MeasureFormProps) {
  const styles = useStyles();
  const { measureForm: text } = useText(normPaneTexts);
  const { norm } = useText(normSheetTexts);
  const { language } = useLanguage();
  const [draft, setDraft] = useState<MeasureDraft>(() => (row ? draftOf(row, language) : emptyDraft));
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { row: filled, problems } = readDraft(draft, takenNames, language);
  const hints: Partial<Record<MeasureColumn, string>> = text.hints;
  const set = (column: MeasureColumn, value: string) => setDraft((current) => ({ ...current, [column]: value }));
  const save = async () => {
    setAsked(true);
    if (Object.keys(problems).length === 0 && (await onSave(filled))) onDone();
  };
  // A field of a date shows the day as the browser does; its own text is for the machine.
  const valueShown = (column: MeasureColumn) =>
    /^\d{4}-\d{2}-\d{2}$/.test(draft[column]) ? dayInWords(draft[column], language) : `"${clipped(draft[column])}"`;
  const sentence = (column: MeasureColumn) => {
    const problem = problems[column];
    // A field that nobody has been in yet shows no problem for being empty.
    if (!problem || (!asked && draft[column] === "")) return undefined;
    if (problem === "required") return text.required(text.labels[column]);
    if (problem === "aboveMost")
      return norm.problems[problem]({
        place: norm.headings.maatregelen[column],
        value: draft[column],
        expected: plainNumber(largestNumber, language),
      });
    const row = takenNames.findIndex((name) => sameName(name, draft.maatregel)) + 1;
    return norm.problems[problem]({ place: norm.headings.maatregelen[column], value: valueShown(column), expected: String(row) });
  };
  return (
    <form
      className={styles.form}
      aria-label={row ? text.changeTitle : text.addTitle}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {fields.map((column) => (
        <Field
          key={column}
          className={wide.includes(column) ? styles.wide : styles.narrow}
          label={text.labels[column]}
          hint={hints[column]}
          required={column === "maatregel" || column === "van" || column === "totEnMet" || column === "banen"}
          validationMessage={sentence(column)}
        >
          <Input
            {...(column === "maatregel" && { ref: first })}
            className={styles.input}
            {...((column === "van" || column === "totEnMet") && { type: "date" as const })}
            value={draft[column]}
            onChange={(_event, data) => set(column, data.value)}
          />
        </Field>
      ))}
      <Field className={styles.narrow} label={text.labels.zekerheid}>
        <Select value={draft.zekerheid} onChange={(_event, data) => set("zekerheid", data.value)}>
          {certainties.map((certainty) => (
            <option key={certainty} value={certainty}>
              {text.certainties[certainty]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {row ? text.save : text.add}
        </Button>
        <Button onClick={onDone}>{text.cancel}</Button>
      </div>
    </form>
  );
}
