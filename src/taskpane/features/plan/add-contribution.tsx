import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import type { InputRow } from "../../../domain/table/cell";
import { isSameName } from "../../../domain/table/names";
import { contributionKinds } from "../../../domain/plan/funding/funding-request";
import { addContribution } from "../../../workbook/store/plan/write-contributions";
import { SmallForm } from "../../components/small-form";
import { usePlan } from "../../planning/plan-context";
import { useTypedCell } from "../../planning/use-typed-cell";
import { useText } from "../../language/language-context";
import { planPaneTexts } from "../../../text/plan-pane";
import { scenarioSheetTexts } from "../../language/scenario-sheet-texts";

const useStyles = makeStyles({
  open: { alignSelf: "flex-start" },
});

type Kind = (typeof contributionKinds)[number];

/** Adds a party after the others; it pays from then on in every year, until its card says otherwise. */
export function AddContribution({ taken }: { readonly taken: readonly string[] }) {
  const styles = useStyles();
  const { contribution: text } = useText(planPaneTexts);
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button className={styles.open} icon={<Add16Regular />} onClick={() => setOpen(true)}>
        {text.add}
      </Button>
    );
  return <ContributionForm taken={taken} onClose={() => setOpen(false)} />;
}

function ContributionForm({ taken, onClose }: { readonly taken: readonly string[]; readonly onClose: () => void }) {
  const { contribution: text } = useText(planPaneTexts);
  const { plan: texts } = useText(scenarioSheetTexts);
  const { work } = usePlan();
  const read = useTypedCell();
  const [party, setParty] = useState("");
  const [kind, setKind] = useState<Kind>("vast");
  const [value, setValue] = useState("");
  const [tried, setTried] = useState(false);
  const row: InputRow = { partij: party.trim(), soort: kind, herhaling: "jaarlijks" };
  const reading = read(value, { table: "bijdragen", row, column: "waarde" });
  const isTaken = taken.some((one) => isSameName(one, party));
  const partyWrong = party.trim() === "" ? text.partyNeeded : isTaken ? text.partyTaken(party.trim()) : undefined;
  const valueWrong = value.trim() === "" ? text.valueNeeded : "sentence" in reading ? reading.sentence : undefined;
  const add = async () => {
    setTried(true);
    if (partyWrong !== undefined || "sentence" in reading) return;
    if (await work(() => addContribution({ ...row, waarde: reading.value }))) onClose();
  };
  return (
    <SmallForm action={text.addNow} cancel={text.cancel} onSubmit={add} onCancel={onClose}>
      <Field label={text.party} validationMessage={tried ? partyWrong : undefined}>
        <Input value={party} onChange={(_event, data) => setParty(data.value)} autoFocus />
      </Field>
      <Field label={text.kind}>
        <Select value={kind} onChange={(_event, data) => setKind(data.value as Kind)}>
          {contributionKinds.map((one) => (
            <option key={one} value={one}>
              {texts.contributionKinds[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={kind === "vast" ? text.amount : text.percentage} validationMessage={tried ? valueWrong : undefined}>
        <Input value={value} onChange={(_event, data) => setValue(data.value)} input={{ inputMode: "decimal" }} />
      </Field>
    </SmallForm>
  );
}
