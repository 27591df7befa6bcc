import { mixedKeyScale } from "../../../domain/plan/funding/key-weights";
import { settingSchemas, type SettingId } from "../../../domain/plan/input/schema";
import { type CellPosition, absolute } from "../../excel/area";
import { columnOf, formula, headingOf, thisRow } from "../../excel/formula";
import type { PartAt } from "../../layout/part";
import { every, rowsAboveData, tablePart } from "../../layout/table-part";
import { numberFormats } from "../../layout/styles";
import { contentRow } from "../../layout/sheet";
import { planTableNames } from "../../names/plan";
import { scenarioSetting } from "./scenario-value";
import { headingsOf, tableNames, type ScenarioSheetRequest } from "./scenario-context";

const ids = Object.keys(settingSchemas) as SettingId[];
const firstRow = contentRow + rowsAboveData;

const valueAt = (index: number): CellPosition => ({ row: firstRow + index, column: 2 });

/** The cell of a setting on the calculation sheet, of which this block is the first. */
export const settingCell = (id: SettingId): string => absolute(valueAt(ids.indexOf(id)));

/** The cell with the scale of a mixed key. */
export const mixScaleCell = absolute(valueAt(ids.length));

/** The same value, for formulas on another sheet. */
export const settingFigure = ({ prefix, texts }: ScenarioSheetRequest, id: SettingId): string =>
  `INDEX(${columnOf(tableNames(prefix).settings, texts.sheets.setting.value)},${String(ids.indexOf(id) + 1)})`;

/** The settings of the scenario, each with the same formula. */
export function settingsBlock(request: ScenarioSheetRequest): PartAt {
  const { plan, sheets, scenario } = request.texts;
  const { number } = headingsOf(request);
  const table = tableNames(request.prefix).settings;
  const label = thisRow(table, sheets.setting.label);
  const inputs = columnOf(planTableNames.instellingen, sheets.setting.value);
  const labels = columnOf(planTableNames.instellingen, sheets.setting.label);
  const input = scenarioSetting(request, label, `INDEX(${inputs},MATCH(${label},${labels},0))`);
  const initial = thisRow(table, scenario.columns.initial);
  const value = formula(`=IF(${input}<>"",${input},IF(${initial}="","",${initial}))`);
  return tablePart({
    ...scenario.calculation.settings,
    table,
    rows: ids.length + 1,
    columns: [
      { heading: number, kind: "label", numberFormat: numberFormats.whole, content: every(`=ROW()-ROW(${headingOf(table, number)})`) },
      {
        heading: sheets.setting.label,
        kind: "label",
        content: [...ids.map((id) => plan.settings[id].label), scenario.calculation.mixScale],
      },
      { heading: sheets.setting.value, kind: "working", numberFormat: "General", content: [...ids.map(() => value), mixedKeyScale] },
      { heading: sheets.setting.unit, kind: "label", content: [...ids.map((id) => plan.settings[id].unit), null] },
      { heading: scenario.columns.initial, kind: "working", numberFormat: "General", content: ids.map((id) => settingSchemas[id].initial) },
    ],
  });
}
