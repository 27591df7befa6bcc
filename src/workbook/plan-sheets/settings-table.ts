import type { PlanRow } from "../../domain/plan/cell";
import { settingSchemas, type ColumnSchema, type SettingId } from "../../domain/plan/schema";
import type { CellPosition } from "../plan/area";
import { cellAt } from "../plan/area";
import { combine, part } from "../plan/part";
import type { SheetPart } from "../plan/sheet-plan";
import { rowsAboveData, tablePart } from "../parts/table-part";
import type { InputTexts } from "./input-table";
import { validationOf } from "./input-table";
import { numberFormatOf } from "./number-format";
import { bindingName, planTableNames } from "./plan-names";

const ids = Object.keys(settingSchemas) as SettingId[];

/** The plan's settings, one row each, with unit and explanation; every value has its own defined name. */
export function settingsTable(settings: PlanRow, { plan, sheets }: InputTexts, at: CellPosition): SheetPart {
  const texts = ids.map((id) => plan.settings[id]);
  const body = tablePart({
    caption: plan.tables.instellingen,
    note: sheets.notes.instellingen,
    table: planTableNames.instellingen,
    rows: ids.length,
    columns: [
      { heading: sheets.setting.label, kind: "label", content: texts.map((text) => text.label) },
      { heading: sheets.setting.value, kind: "input", numberFormat: "General", content: ids.map((id) => settings[id] ?? settingSchemas[id].initial) },
      { heading: sheets.setting.unit, kind: "label", content: texts.map((text) => text.unit) },
      { heading: sheets.setting.explanation, kind: "label", content: texts.map((text) => text.explanation) },
    ],
  })(at);
  const valueCell = (index: number) => ({ ...cellAt(at, rowsAboveData + index, 1), rows: 1, columns: 1 });
  const schemas: readonly ColumnSchema[] = ids.map((id) => settingSchemas[id]);
  return combine([
    body,
    part(body.area, {
      names: ids.map((id, index) => ({ name: bindingName("instellingen", id), area: valueCell(index) })),
      validations: schemas.flatMap((schema, index) => validationOf(schema, valueCell(index), sheets)),
      formats: schemas.flatMap((schema, index) => {
        const numberFormat = numberFormatOf(schema);
        return numberFormat === undefined ? [] : [{ area: valueCell(index), format: { numberFormat } }];
      }),
    }),
  ]);
}
