import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { type PlanTables, type Scenario, baseValue, rowNameColumn } from "../../../domain/plan/input/plan-tables";
import { applyScenario } from "../../../domain/plan/outcome/scenario-outcome";
import { isSameName } from "../../../domain/table/names";
import { asTyped } from "../../../domain/plan/input/schema";
import { writeScenarioValue } from "../../../workbook/store/plan/write-scenario";
import { usePlan } from "../../planning/plan-context";
import { useTypedCell, type PlanCellPlace } from "../../planning/use-typed-cell";
import { SmallForm } from "../../components/small-form";
import { usePopulation } from "../../workbook/use-population";
import { changeables, type Changeable } from "./changeable";
import { useWording } from "../../planning/use-wording";
import { useText } from "../../language/language-context";
import { planPaneTexts } from "../../../text/plan-pane";
import { scenarioSheetTexts } from "../../language/scenario-sheet-texts";

const useStyles = makeStyles({
  // The longest choice must not make the list wider than its card.
  select: { minWidth: 0 },
});

/** Lets a scenario differ in one more value. */
export function AddDifference({
  scenario,
  tables,
  onDone,
}: {
  readonly scenario: Scenario;
  readonly tables: PlanTables;
  readonly onDone: () => void;
}) {
  const styles = useStyles();
  const text = useText(planPaneTexts);
  const texts = useText(scenarioSheetTexts);
  const { work } = usePlan();
  const { what, value } = useWording();
  const read = useTypedCell();
  const years = [...(usePopulation()?.years ?? [])].reverse();
  const options = changeables(tables);
  const [chosen, setChosen] = useState(0);
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState(false);
  const cell = options[chosen];
  if (!cell) return null;
  const reading =
    typed.trim() === "" ? { sentence: text.scenarios.valueNeeded } : read(typed, placeOf(cell, applyScenario(tables, scenario)));
  const submit = async () => {
    setAsked(true);
    if ("value" in reading && (await work(() => writeScenarioValue(scenario.name, { ...cell, value: reading.value }, texts)))) onDone();
  };
  return (
    <SmallForm action={text.scenarios.set} cancel={text.scenarios.cancel} onSubmit={submit} onCancel={onDone}>
      <Field label={text.scenarios.what}>
        <Select
          className={styles.select}
          value={String(chosen)}
          onChange={(_event, data) => {
            setChosen(Number(data.value));
            setTyped("");
            setAsked(false);
          }}
        >
          {options.map((one, index) => (
            <option key={`${one.table}|${one.row}|${one.column}`} value={index}>
              {what(one)} ({value(one, baseValue(tables, one))})
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.scenarios.value} validationMessage={asked && "sentence" in reading ? reading.sentence : undefined}>
        {cell.schema.kind === "choice" ? (
          <Select value={typed} onChange={(_event, data) => setTyped(data.value)}>
            <option value="" />
            {cell.schema.choices.map((choice) => (
              <option key={choice} value={choice}>
                {choice}
              </option>
            ))}
          </Select>
        ) : isPopulationYear(cell) ? (
          <Select value={typed} onChange={(_event, data) => setTyped(data.value)}>
            <option value="" />
            <option value={asTyped}>{text.asTyped}</option>
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </Select>
        ) : (
          <Input value={typed} onChange={(_event, data) => setTyped(data.value)} />
        )}
      </Field>
    </SmallForm>
  );
}

/** A cell of the scenario, in the row as it stands in that scenario. */
function placeOf({ table, row, column }: Changeable, tables: PlanTables): PlanCellPlace {
  const found = table === "instellingen" ? tables.instellingen : tables[table].find((one) => isSameName(one[rowNameColumn[table]], row));
  return { table, row: found ?? {}, column };
}

/** A peildatum is one of the years there are, or the choice for none. */
const isPopulationYear = ({ schema }: Changeable): boolean => schema.kind === "year" && schema.orTyped === true;
