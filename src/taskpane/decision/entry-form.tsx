import { Button, Field, Input, makeStyles, Select, Spinner, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { purposes, statuses, type DecisionStatus, type Purpose, type TrailEntry } from "../../domain/decision/trail-entry";
import { dayOf, type Day } from "../../domain/time/day";
import { useDecisionText } from "../language/decision-text";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

interface EntryFormProps {
  readonly scenario: string;
  /** Whether the scenario has amounts to decide on. */
  readonly decidable: boolean;
  readonly onAdd: (entry: TrailEntry) => Promise<boolean>;
}

/** Asks for one entry of the trail; what was typed stays until it stands in the workbook. */
export function EntryForm({ scenario, decidable, onAdd }: EntryFormProps) {
  const styles = useStyles();
  const text = useDecisionText();
  const [date, setDate] = useState(today);
  const [meeting, setMeeting] = useState("");
  const [purpose, setPurpose] = useState<Purpose>("bespreken");
  const [conclusion, setConclusion] = useState("");
  const [status, setStatus] = useState<DecisionStatus>("besproken");
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const day = dayTyped(date);
  const submit = async () => {
    setAsked(true);
    if (busy || day === null || meeting.trim() === "") return;
    setBusy(true);
    if (await onAdd({ scenario, day, meeting: meeting.trim(), purpose, conclusion: conclusion.trim(), status })) {
      setMeeting("");
      setConclusion("");
      setAsked(false);
    }
    setBusy(false);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field label={text.date} validationMessage={asked && day === null ? text.dateNeeded : undefined}>
        <Input type="date" value={date} onChange={(_event, data) => setDate(data.value)} />
      </Field>
      <Field label={text.meeting} required validationMessage={asked && meeting.trim() === "" ? text.meetingNeeded : undefined}>
        <Input value={meeting} maxLength={120} onChange={(_event, data) => setMeeting(data.value)} />
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
      <Field label={text.conclusion}>
        <Textarea value={conclusion} maxLength={1000} resize="vertical" onChange={(_event, data) => setConclusion(data.value)} />
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
      <p className={styles.note}>{text.decidedNote}</p>
      <Button type="submit" appearance="primary" className={styles.button} disabledFocusable={busy} {...(busy && { icon: <Spinner size="tiny" /> })}>
        {busy ? text.submitting : text.submit}
      </Button>
    </form>
  );
}

/** Today on the calendar of who types. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function dayTyped(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match && Number(match[1]) >= 1900 ? dayOf({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }) : null;
}
