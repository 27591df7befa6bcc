import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { baseValue } from "../../domain/plan/base-value";
import type { PlanCell } from "../../domain/plan/cell";
import { asTyped } from "../../domain/plan/schema";
import type { PlanTables, Scenario } from "../../domain/plan/plan-tables";
import { readTypedNumber } from "../../text/typed-number";
import { writeScenarioValue } from "../../workbook/plan-store/write-scenario";
import { useLanguage } from "../language/language-context";
import { usePlanText, useSheetTexts } from "../language/plan-text";
import { asFraction } from "../plan/number-field";
import { usePlan } from "../plan/plan-context";
import { usePopulation } from "../workbook/use-population";
import { changeables, type Changeable } from "./changeable";
import { useWording } from "./use-wording";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Lets a scenario differ in one more value. */
export function AddDifference({ scenario, tables, onDone }: { readonly scenario: Scenario; readonly tables: PlanTables; readonly onDone: () => void }) {
  const styles = useStyles();
  const text = usePlanText();
  const texts = useSheetTexts();
  const { language } = useLanguage();
  const { work } = usePlan();
  const { what, value } = useWording();
  const years = [...(usePopulation()?.years ?? [])].reverse();
  const options = changeables(tables);
  const [chosen, setChosen] = useState(0);
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState(false);
  const cell = options[chosen];
  if (!cell) return null;
  const read = readValue(typed, cell, isPercentage(cell, tables), language);
  const submit = async () => {
    setAsked(true);
    if (read !== null && (await work(() => writeScenarioValue(scenario.name, { ...cell, value: read }, texts)))) onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field label={text.scenarios.what}>
        <Select
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
      <Field label={text.scenarios.value} validationMessage={asked && read === null ? text.notANumber(typed) : undefined}>
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
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {text.scenarios.set}
        </Button>
        <Button onClick={onDone}>{text.scenarios.cancel}</Button>
      </div>
    </form>
  );
}

/** A contribution's value is a percentage or an amount, as its kind says. */
function isPercentage({ table, row, column, schema }: Changeable, tables: PlanTables): boolean {
  if (schema.kind === "fraction") return true;
  return schema.kind === "share" && baseValue(tables, { table, row, column: "soort" }) !== "vast" && column === "waarde";
}

/** A peildatum is one of the years there are, or the choice for none. */
const isPopulationYear = ({ schema }: Changeable): boolean => schema.kind === "year" && schema.orTyped === true;

function readValue(typed: string, { schema }: Changeable, percentage: boolean, language: "nl" | "en"): PlanCell {
  if (typed.trim() === "") return null;
  if (schema.kind === "text" || schema.kind === "choice" || typed === asTyped) return typed.trim();
  const number = readTypedNumber(typed, language);
  return number !== null && percentage ? asFraction(number, typed.includes("%")) : number;
}
