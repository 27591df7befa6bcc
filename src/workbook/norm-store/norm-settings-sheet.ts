import { methodChoices, normSettingIds, normSettingSchemas } from "../../domain/norm-plan/schema";
import type { PlanRow } from "../../domain/plan/cell";
import { tabColors } from "../parts/sheet";
import { linesPart } from "../parts/lines-part";
import { stack } from "../plan/part";
import type { SheetPlan } from "../plan/sheet-plan";
import { settingsTable, type SettingsTableSpec } from "../plan-sheets/settings-table";
import { contentRow, framedSheet } from "../plan-sheets/sheet-frame";
import type { NormInputTexts } from "./norm-input-table";
import { normBindingName, normTableNames } from "./norm-names";

const columnWidths = [20, 16, 60];

/**
 * The settings of the norm where everybody who opens the workbook sees them, with what each method does below. A sheet of their own: it can
 * be added to any workbook, whatever the other sheets have become.
 */
export function normSettingsSheet(settings: PlanRow | null, texts: NormInputTexts): SheetPlan {
  const { name, title } = texts.sheets.settings;
  const methods = linesPart(
    texts.norm.methodsTitle,
    methodChoices.map((method) => ({ label: texts.norm.methods[method], text: "" })),
  );
  const content = stack({ row: contentRow, column: 0 }, 1, [(at) => settingsTable(settingsOf(settings, texts), at), methods]);
  return framedSheet(
    { name, title, subtitle: texts.sheets.settings.subtitle, tabColor: tabColors.input, footer: texts.common.footer, columnWidths },
    [content],
  );
}

function settingsOf(settings: PlanRow | null, { norm, common }: NormInputTexts): SettingsTableSpec {
  return {
    caption: norm.tables.uitgangspunten,
    note: norm.notes.uitgangspunten,
    table: normTableNames.uitgangspunten,
    lines: normSettingIds.map((id) => ({
      ...norm.settings[id],
      name: normBindingName("uitgangspunten", id),
      schema: normSettingSchemas[id],
      value: settings?.[id] ?? normSettingSchemas[id].initial,
    })),
    texts: common,
  };
}
