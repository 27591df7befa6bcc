import type { PlanRow } from "../../domain/plan/cell";
import { settingSchemas, type SettingId } from "../../domain/plan/schema";
import type { InputTexts } from "./input-table";
import { bindingName, planTableNames } from "./plan-names";
import type { SettingsTableSpec } from "./settings-table";

const ids = Object.keys(settingSchemas) as SettingId[];

/** The plan's settings as a table, with the unit of each. */
export function planSettings(settings: PlanRow, { plan, sheets }: InputTexts): SettingsTableSpec {
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
