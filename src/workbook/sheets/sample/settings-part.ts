import { gooiEnVechtstreek2017 } from "../../../data/gooi-en-vechtstreek";
import type { SheetTexts } from "../../../text/sheets/nl";
import { cellAt } from "../../excel/area";
import { type PartAt, combine, part } from "../../layout/part";
import { numberFormats } from "../../layout/styles";
import { rowsAboveData, tablePart } from "../../layout/table-part";
import { names, tables } from "./names";

const { weken, uurtarief, urenPerDag, eenheid } = gooiEnVechtstreek2017.instellingen;

/** Below half a cent two amounts are the same. */
const tolerance = 0.005;
/** Excel shows and compares fifteen digits. */
const exactLimit = 1e15;
/** Two people of 32 hours a week, in the proposal of 2017. */
const hoursPerEmployee = 32;

/** Parameters as rows, with unit and explanation; each value has a defined name that the formulas use. */
export function settingsPart({ columns, sample: { input } }: SheetTexts): PartAt {
  const { settings } = input;
  const rows = [
    { ...settings.weeks, value: weken ?? null, name: names.weeks, numberFormat: numberFormats.whole },
    { ...settings.rate, value: uurtarief ?? null, name: names.rate, numberFormat: numberFormats.cents },
    { ...settings.hoursPerDay, value: urenPerDag ?? null, name: names.hoursPerDay, numberFormat: numberFormats.whole },
    { ...settings.hoursPerEmployee, value: hoursPerEmployee, name: names.hoursPerEmployee, numberFormat: numberFormats.whole },
    { ...settings.unit, value: eenheid ?? null, name: names.unit, numberFormat: numberFormats.cents },
    { ...settings.tolerance, value: tolerance, name: names.tolerance, numberFormat: "0.000" },
    { ...settings.exactLimit, value: exactLimit, name: names.exactLimit, numberFormat: numberFormats.whole },
  ];
  const table = tablePart({
    table: tables.settings,
    caption: input.settingsCaption,
    note: input.settingsNote,
    rows: rows.length,
    columns: [
      { heading: columns.setting, kind: "label", content: rows.map(({ label }) => label) },
      { heading: columns.value, kind: "input", numberFormat: numberFormats.general, content: rows.map(({ value }) => value) },
      { heading: columns.unit, kind: "label", content: rows.map(({ unit }) => unit) },
      { heading: columns.explanation, kind: "label", content: rows.map(({ explanation }) => explanation) },
    ],
  });
  return (at) => {
    const placed = rows.map(({ name, numberFormat }, row) => ({
      name,
      numberFormat,
      area: { ...cellAt(at, rowsAboveData + row, 1), rows: 1, columns: 1 },
    }));
    const body = table(at);
    const formats = placed.map(({ area, numberFormat }) => ({ area, format: { numberFormat } }));
    return combine([body, part(body.area, { formats, names: placed.map(({ name, area }) => ({ name, area })) })]);
  };
}
