import { Field, Select } from "@fluentui/react-components";
import type { InputCell } from "../../../domain/table/cell";
import { checkCell } from "../../../domain/plan/input/check-cell";
import { usePopulation } from "../../workbook/use-population";
import { useText } from "../../language/language-context";
import { planPaneTexts } from "../../../text/plan-pane";
import { scenarioSheetTexts } from "../../language/scenario-sheet-texts";

interface Properties {
  readonly value: InputCell;
  readonly onChange: (year: number | null) => void;
}

/** The peildatum of the inhabitants: as typed, or 1 January of a year of the bundled population. */
export function PopulationYearField({ value, onChange }: Properties) {
  const { label, explanation } = useText(scenarioSheetTexts).plan.settings.peiljaar;
  const { asTyped } = useText(planPaneTexts);
  const years = [...(usePopulation()?.years ?? [])].reverse();
  // What is no year of the population is shown as it stands, until another is chosen.
  const check = checkCell("instellingen", { peiljaar: value }, "peiljaar");
  const stands = "value" in check ? String(check.value ?? "") : String(value);
  return (
    <Field label={label} hint={explanation}>
      <Select value={stands} onChange={(_event, data) => onChange(data.value === "" ? null : Number(data.value))}>
        <option value="">{asTyped}</option>
        {(stands === "" || years.some((year) => String(year) === stands) ? years : [stands, ...years]).map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </Select>
    </Field>
  );
}
