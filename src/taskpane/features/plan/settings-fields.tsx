import type { InputCell, InputRow } from "../../../domain/table/cell";
import { settingSchemas, type SettingId } from "../../../domain/plan/input/schema";
import { ChoiceField } from "../../components/choice-field";
import { NumberField } from "../../planning/number-field";
import { usePlan } from "../../planning/plan-context";
import { PopulationYearField } from "./population-year-field";
import { useText } from "../../language/language-context";
import { scenarioSheetTexts } from "../../language/scenario-sheet-texts";

/** Fields for settings of the plan; each writes to its own cell. */
export function SettingsFields({ ids, settings }: { readonly ids: readonly SettingId[]; readonly settings: InputRow }) {
  return ids.map((id) => <SettingField key={id} id={id} value={settings[id] ?? settingSchemas[id].initial} />);
}

function SettingField({ id, value }: { readonly id: SettingId; readonly value: InputCell }) {
  const { plan: texts } = useText(scenarioSheetTexts);
  const { change } = usePlan();
  const { label, explanation, unit } = texts.settings[id];
  const schema = settingSchemas[id];
  const set = (next: string | number | null) => change({ table: "instellingen", row: "", column: id, value: next });
  if (id === "peiljaar") return <PopulationYearField value={value} onChange={set} />;
  if (schema.kind === "choice")
    return <ChoiceField label={label} hint={explanation} value={value} choices={schema.choices} words={texts.hoursModes} onChange={set} />;
  return (
    <NumberField
      label={label}
      hint={explanation}
      {...(schema.kind === "amount" && { after: unit })}
      table="instellingen"
      row={{ [id]: value }}
      column={id}
    />
  );
}
