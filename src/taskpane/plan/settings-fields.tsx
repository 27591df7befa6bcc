import { Field, Select } from "@fluentui/react-components";
import type { PlanRow } from "../../domain/plan/cell";
import { settingSchemas, type SettingId } from "../../domain/plan/schema";
import { percentage, plainNumber } from "../../text/amounts";
import { useLanguage } from "../language/language-context";
import { useSheetTexts } from "../language/plan-text";
import { asFraction, NumberField } from "./number-field";
import { usePlan } from "./plan-context";
import { PopulationYearField } from "./population-year-field";

/** Fields for settings of the plan; each writes to its own cell. */
export function SettingsFields({ ids, settings }: { readonly ids: readonly SettingId[]; readonly settings: PlanRow }) {
  return ids.map((id) => <SettingField key={id} id={id} value={settings[id] ?? settingSchemas[id].initial} />);
}

function SettingField({ id, value }: { readonly id: SettingId; readonly value: PlanRow[string] }) {
  const { plan: texts } = useSheetTexts();
  const { language } = useLanguage();
  const { change } = usePlan();
  const { label, explanation } = texts.settings[id];
  const schema = settingSchemas[id];
  const set = (next: string | number | null) => change({ table: "instellingen", row: "", column: id, value: next });
  if (id === "peiljaar") return <PopulationYearField value={value} onChange={set} />;
  if (schema.kind === "choice")
    return (
      <Field label={label} hint={explanation}>
        <Select value={String(value ?? "")} onChange={(_event, data) => set(data.value)}>
          {schema.choices.map((choice) => (
            <option key={choice} value={choice}>
              {texts.hoursModes[choice]}
            </option>
          ))}
        </Select>
      </Field>
    );
  const shown = typeof value !== "number" ? String(value ?? "") : schema.kind === "fraction" ? percentage(value, language) : schema.kind === "year" ? String(value) : plainNumber(value, language);
  return <NumberField label={label} hint={explanation} shown={shown} onChange={set} {...(schema.kind === "fraction" && { read: asFraction })} />;
}
