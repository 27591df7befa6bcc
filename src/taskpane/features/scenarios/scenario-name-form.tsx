import { Field, Input } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { inputSheetWords as english } from "../../../text/input-sheets/en";
import { inputSheetWords as dutch } from "../../../text/input-sheets/nl";
import { SmallForm } from "../../components/small-form";
import { useText } from "../../language/language-context";
import { planPaneTexts } from "../../../text/plan-pane";

/** A workbook may have been made in another language than it is opened in. */
const headings = [dutch, english].flatMap(({ scenario }) => Object.values(scenario));

/** Excel can refer to a column with these in its heading, not every program that opens the workbook can. */
const hardInFormulas = /[[\]#@]/u;

interface ScenarioNameFormProps {
  /** What stands in the field at first. */
  readonly initial: string;
  /** Names that are taken. */
  readonly names: readonly string[];
  readonly action: string;
  /** Whether it succeeded. */
  readonly onName: (name: string) => Promise<boolean>;
  readonly onDone: () => void;
}

/** Asks for the name of a scenario; what was typed stays until the workbook has it. */
export function ScenarioNameForm({ initial, names, action, onName, onDone }: ScenarioNameFormProps) {
  const { scenarios: text } = useText(planPaneTexts);
  const [name, setName] = useState(initial);
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const wanted = name.trim();
  // The table of scenarios has columns of its own, whose headings no scenario can have: Excel would number the second one.
  const isHeading = headings.some((one) => one.toLowerCase() === wanted.toLowerCase());
  const isTaken = names.some((one) => one.toLowerCase() === wanted.toLowerCase());
  const character = hardInFormulas.exec(wanted)?.[0];
  const problem =
    wanted === ""
      ? text.nameNeeded
      : character !== undefined
        ? text.nameCharacter(character)
        : isHeading
          ? text.nameIsHeading(wanted)
          : isTaken
            ? text.nameTaken(wanted)
            : undefined;
  const submit = async () => {
    setAsked(true);
    if (problem === undefined && (await onName(wanted))) onDone();
  };
  return (
    <SmallForm action={action} cancel={text.cancel} onSubmit={submit} onCancel={onDone}>
      <Field label={text.nameLabel} required validationMessage={asked || wanted !== "" ? problem : undefined}>
        <Input ref={field} value={name} maxLength={60} onChange={(_event, data) => setName(data.value)} />
      </Field>
    </SmallForm>
  );
}
