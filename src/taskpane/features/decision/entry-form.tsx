import { Button, Field, Input, makeStyles, Select, Spinner, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import {
  type DecisionStatus,
  type EntryDraft,
  type EntryProblem,
  type Purpose,
  type TrailEntry,
  entryAfter,
  entryProblems,
  purposes,
  statuses,
} from "../../../domain/plan/decision/trail";
import { isoDate, type Day } from "../../../domain/time/day";
import { readDay } from "../../../domain/time/read-day";
import { Message } from "../../components/message";
import { currentDay } from "../../workbook/current-day";
import { useDayWords } from "./use-day-words";
import { useText } from "../../language/language-context";
import { decisionTexts } from "../../../text/decision";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start" },
});

interface EntryFormProps {
  /** The entries that are there, from early to late. */
  readonly trail: readonly TrailEntry[];
  /** The day of the latest decision that was kept; null without one. */
  readonly decidedOn: Day | null;
  /** Whether there are amounts to decide on. */
  readonly decidable: boolean;
  readonly onAdd: (entry: EntryDraft & { readonly day: Day }) => Promise<boolean>;
}

/** What a row of the trail can show on paper. */
const mostCharacters = { meeting: 120, conclusion: 1000 } as const;

/** Asks for one entry of the trail; what was typed stays until it stands in the workbook. */
export function EntryForm({ trail, decidedOn, decidable, onAdd }: EntryFormProps) {
  const styles = useStyles();
  const text = useText(decisionTexts);
  const dayWords = useDayWords();
  const [today] = useState(currentDay);
  const [date, setDate] = useState(() => isoDate(currentDay()));
  const [meeting, setMeeting] = useState("");
  const [purpose, setPurpose] = useState<Purpose>("bespreken");
  const [conclusion, setConclusion] = useState("");
  const [status, setStatus] = useState<DecisionStatus>("besproken");
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [added, setAdded] = useState(false);
  const day = readDay(date);
  const entry: EntryDraft = { day, meeting: meeting.trim(), purpose, conclusion: conclusion.trim(), status };
  const problems = entryProblems(entry, today);
  const said = (...mine: readonly EntryProblem[]) => {
    const found = asked ? problems.find((one) => mine.includes(one)) : undefined;
    return found && text.problems[found].typed;
  };
  /** A field that is full takes no more, also of what is pasted: that must be said. */
  const saidOrFull = (value: string, most: number, problem: EntryProblem) =>
    value.length < most
      ? { validationMessage: said(problem) }
      : { validationState: "warning" as const, validationMessage: text.full(most) };
  const later = day === null ? null : entryAfter(day, trail);
  const submit = async () => {
    setAsked(true);
    setAdded(false);
    if (busy || problems.length || day === null) return;
    setBusy(true);
    if (await onAdd({ ...entry, day })) {
      setMeeting("");
      setConclusion("");
      setAsked(false);
      setAdded(true);
    }
    setBusy(false);
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field label={text.date} required validationMessage={said("noDate", "future")}>
        <Input type="date" value={date} onChange={(_event, data) => setDate(data.value)} />
      </Field>
      {later && later.day !== null && <p className={styles.note}>{text.earlier(dayWords(later.day), later.meeting)}</p>}
      <Field label={text.meeting} required {...saidOrFull(meeting, mostCharacters.meeting, "noMeeting")}>
        <Input value={meeting} maxLength={mostCharacters.meeting} onChange={(_event, data) => setMeeting(data.value)} />
      </Field>
      <Field label={text.purpose}>
        <Select value={purpose} onChange={(_event, data) => setPurpose(purposes.find((one) => one === data.value) ?? purpose)}>
          {purposes.map((one) => (
            <option key={one} value={one}>
              {text.purposes[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.status}>
        <Select value={status} onChange={(_event, data) => setStatus(statuses.find((one) => one === data.value) ?? status)}>
          {statuses
            .filter((one) => decidable || one !== "vastgesteld")
            .map((one) => (
              <option key={one} value={one}>
                {text.statuses[one]}
              </option>
            ))}
        </Select>
      </Field>
      <Field label={text.conclusion} required={status !== "concept"} {...saidOrFull(conclusion, mostCharacters.conclusion, "noConclusion")}>
        <Textarea
          value={conclusion}
          maxLength={mostCharacters.conclusion}
          resize="vertical"
          onChange={(_event, data) => setConclusion(data.value)}
        />
      </Field>
      {!decidable && <p className={styles.note}>{text.notDecidable}</p>}
      {status === "vastgesteld" && <p className={styles.note}>{decidedOn === null ? text.decidedNote : text.again(dayWords(decidedOn))}</p>}
      <Button
        type="submit"
        appearance="primary"
        className={styles.button}
        disabledFocusable={busy}
        {...(busy && { icon: <Spinner size="tiny" /> })}
      >
        {busy ? text.submitting : text.submit}
      </Button>
      {added && <Message intent="success">{text.added}</Message>}
    </form>
  );
}
