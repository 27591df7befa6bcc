import { type ColumnSchema, type SettingId, settingSchemas } from "../../../domain/plan/input/schema";
import type { InputCell, InputRow } from "../../../domain/table/cell";
import type { InputSheetTexts } from "../../../text/input-sheets/nl";
import { type CellPosition, cellAt } from "../../excel/area";
import { combine, part } from "../../layout/part";
import type { SheetPart } from "../../layout/sheet-layout";
import { rowsAboveData, tablePart } from "../../layout/table-part";
import { bindingName, planTableNames } from "../../names/plan";
import { type InputTexts, numberFormatOf, validationOf } from "./input-table";

interface SettingLine {
  /** The defined name of the cell with the value. */
  readonly name: string;
  readonly schema: ColumnSchema;
  readonly value: InputCell;
  readonly label: string;
  readonly explanation: string;
  /** Given for all settings of a table, or for none. */
  readonly unit?: string;
}

export interface SettingsTableSpec {
  readonly caption: string;
  readonly note: string;
  readonly table: string;
  readonly lines: readonly SettingLine[];
  readonly texts: InputSheetTexts;
}

/** Settings, one row each, with explanation; every value has its own defined name. */
export function settingsTable({ caption, note, table, lines, texts }: SettingsTableSpec, at: CellPosition): SheetPart {
  const { setting } = texts;
  const units = lines.flatMap(({ unit }) => (unit === undefined ? [] : [unit]));
  const inWords = lines.every(({ schema }) => schema.kind === "choice");
  const body = tablePart({
    caption,
    note,
    table,
    rows: lines.length,
    columns: [
      { heading: setting.label, kind: "label", content: lines.map(({ label }) => label) },
      { heading: setting.value, kind: "input", ...(!inWords && { numberFormat: "General" }), content: lines.map(({ value }) => value) },
      ...(units.length > 0 ? [{ heading: setting.unit, kind: "label", content: units } as const] : []),
      { heading: setting.explanation, kind: "label", content: lines.map(({ explanation }) => explanation) },
    ],
  })(at);
  const cells = lines.map(({ name, schema }, index) => ({
    name,
    schema,
    area: { ...cellAt(at, rowsAboveData + index, 1), rows: 1, columns: 1 },
  }));
  return combine([
    body,
    part(body.area, {
      names: cells.map(({ name, area }) => ({ name, area })),
      validations: cells.flatMap(({ schema, area }) => validationOf(schema, area, texts)),
      formats: cells.flatMap(({ schema, area }) => {
        const numberFormat = numberFormatOf(schema);
        return numberFormat === undefined ? [] : [{ area, format: { numberFormat } }];
      }),
    }),
  ]);
}

const ids = Object.keys(settingSchemas) as SettingId[];

/** The plan's settings as a table, with the unit of each. */
export function planSettings(settings: InputRow, { plan, sheets }: InputTexts): SettingsTableSpec {
  return {
    caption: plan.tables.instellingen,
    note: sheets.notes.instellingen,
    table: planTableNames.instellingen,
    lines: ids.map((id) => ({
      ...plan.settings[id],
      name: bindingName("instellingen", id),
      schema: settingSchemas[id],
      value: settings[id] ?? settingSchemas[id].initial,
    })),
    texts: sheets,
  };
}
