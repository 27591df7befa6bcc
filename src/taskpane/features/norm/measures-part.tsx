import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { useEffect, useRef, useState } from "react";
import type { YearEnd } from "../../../domain/norm/outlook/outlook";
import type { InputRow } from "../../../domain/table/cell";
import { jobsInWords, momentInWords } from "../../../text/norm-pane/words";
import { addNormRows, removeNormRow, writeNormRow } from "../../../workbook/store/norm/write-norm-rows";
import { useLanguage, useText } from "../../language/language-context";
import { useNavigation } from "../../navigation/navigation";
import { Fold } from "../../components/fold";
import { MeasureCard } from "./measure-card";
import { MeasureForm } from "./measure-form";
import { MeasuresTogether } from "./measures-together";
import { useNorm, type ReadyNorm } from "./norm-context";
import type { PlanOfMeasures } from "./plan-of-measures";
import { YearField } from "./year-field";
import { normPaneTexts } from "../../../text/norm-pane";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  caption: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  start: { alignSelf: "flex-start" },
});

interface MeasuresPartProps {
  readonly state: ReadyNorm;
  readonly plan: PlanOfMeasures;
  /** The year end on which jobs are counted: without measures, and with those that count. */
  readonly yearEnd: YearEnd;
  readonly withMeasures: YearEnd;
  readonly years: readonly YearEnd[];
  readonly onYear: (year: number) => void;
}

const nameOf = (row: InputRow): string => String(row["maatregel"] ?? "").trim();

/** The plan of measures: what they give together, what each gives and costs, and the way to add, change and leave them out. */
export function MeasuresPart({ state, plan, yearEnd, withMeasures, years, onYear }: MeasuresPartProps) {
  const styles = useStyles();
  const words = useText(normPaneTexts);
  const { measures: text } = words;
  const { language } = useLanguage();
  const { work, chooseCounts } = useNorm();
  const { start } = useNavigation();
  // The row that is being changed, counted from 1; 0 for a new one.
  const [editing, setEditing] = useState<number | null>(null);
  // Who leaves the form, or removes a measure, goes on from the button below the list.
  const addButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && editing === null) addButton.current?.focus();
    wasEditing.current = editing !== null;
  }, [editing]);
  const rows = state.tables.maatregelen;
  const { lines, together } = plan;
  const rowOf = (name: string) => rows.findIndex((row) => nameOf(row) === name) + 1;
  const line = lines.length
    ? text.line(together.measures.length, jobsInWords(together.jobs, words, language), momentInWords(yearEnd.day, words))
    : text.none;
  const save = (row: InputRow) => work(() => (editing ? writeNormRow("maatregelen", editing, row) : addNormRows("maatregelen", [row])));
  const remove = async (name: string) => {
    if (await work(() => removeNormRow("maatregelen", rowOf(name)))) addButton.current?.focus();
  };
  const taken = rows.map((row, index) => (index + 1 === editing ? "" : nameOf(row)));
  return (
    <Fold id="measures" title={text.title} line={line}>
      {lines.length === 0 && <p className={styles.caption}>{text.noneText}</p>}
      {lines.length > 0 && (
        <>
          <YearField text={text} years={years} chosen={yearEnd.year} onYear={onYear} />
          {together.measures.length > 0 && <MeasuresTogether plan={plan} withMeasures={withMeasures} />}
          {state.plan === null && lines.some(({ costs }) => costs === null) && (
            <p className={styles.caption}>
              {text.costsUnknown} <Link onClick={() => start({ name: "plan" })}>{text.openPlan}</Link>
            </p>
          )}
          <p className={styles.caption}>{text.list}</p>
          <ul className={styles.list}>
            {lines.map((one) => (
              <MeasureCard
                key={one.measure.name}
                line={one}
                onToggle={() => chooseCounts(rowOf(one.measure.name), !one.measure.counts)}
                onChange={() => setEditing(rowOf(one.measure.name))}
                onRemove={() => void remove(one.measure.name)}
              />
            ))}
          </ul>
        </>
      )}
      {editing === null ? (
        <Button ref={addButton} className={styles.start} icon={<Add20Regular />} onClick={() => setEditing(0)}>
          {text.add}
        </Button>
      ) : (
        <MeasureForm key={editing} row={rows[editing - 1] ?? null} takenNames={taken} onSave={save} onDone={() => setEditing(null)} />
      )}
    </Fold>
  );
}
