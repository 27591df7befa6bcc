import { methodChoices, normSettingIds, normSettingSchemas } from "../../domain/norm-plan/schema";
import type { PlanRow } from "../../domain/plan/cell";
import { tabColors } from "../parts/sheet";
import { linesPart } from "../parts/lines-part";
import { rowsAboveData, tablePart } from "../parts/table-part";
import { cellAt, type CellPosition } from "../plan/area";
import { combine, part, stack } from "../plan/part";
import type { SheetPart, SheetPlan } from "../plan/sheet-plan";
import { validationOf } from "../plan-sheets/input-table";
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
  const methods = linesPart(texts.norm.methodsTitle, methodChoices.map((method) => ({ label: texts.norm.methods[method], text: "" })));
  const content = stack({ row: contentRow, column: 0 }, 1, [(at) => settingsTable(settings, texts, at), methods]);
  return framedSheet({ name, title, subtitle: texts.sheets.settings.subtitle, tabColor: tabColors.input, footer: texts.common.footer, columnWidths }, [content]);
}

/** One row per setting; every value has its own defined name. */
function settingsTable(settings: PlanRow | null, { norm, common }: NormInputTexts, at: CellPosition): SheetPart {
  const body = tablePart({
    caption: norm.tables.uitgangspunten,
    note: norm.notes.uitgangspunten,
    table: normTableNames.uitgangspunten,
    rows: normSettingIds.length,
    columns: [
      { heading: common.setting.label, kind: "label", content: normSettingIds.map((id) => norm.settings[id].label) },
      { heading: common.setting.value, kind: "input", content: normSettingIds.map((id) => settings?.[id] ?? normSettingSchemas[id].initial) },
      { heading: common.setting.explanation, kind: "label", content: normSettingIds.map((id) => norm.settings[id].explanation) },
    ],
  })(at);
  const valueCell = (index: number) => ({ ...cellAt(at, rowsAboveData + index, 1), rows: 1, columns: 1 });
  return combine([
    body,
    part(body.area, {
      names: normSettingIds.map((id, index) => ({ name: normBindingName("uitgangspunten", id), area: valueCell(index) })),
      validations: normSettingIds.flatMap((id, index) => validationOf(normSettingSchemas[id], valueCell(index), common)),
    }),
  ]);
}
