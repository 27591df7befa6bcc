import { columnLabel } from "../../text/plan-problem";
import { linesPart } from "../parts/lines-part";
import { numberFormats } from "../parts/styles";
import { tablePart } from "../parts/table-part";
import { formula, quotedText } from "../plan/content";
import type { PartAt } from "../plan/part";
import { columnOf } from "../plan/structured-reference";
import { planTableNames } from "../plan-sheets/plan-names";
import type { ScenarioSheetRequest } from "./scenario-context";

/** What the scenario fills in differently, linked to the table of scenarios. */
export function differences(request: ScenarioSheetRequest): PartAt {
  const { scenario } = request;
  const { plan, sheets, scenario: texts } = request.texts;
  const { caption, note, none } = texts.report.differences;
  if (!scenario || !scenario.overrides.length) return linesPart(caption, [{ label: none, text: "" }]);
  const table = planTableNames.scenarios;
  const lookup = (heading: string, key: string) =>
    formula(`=INDEX(${columnOf(table, heading)},MATCH(${quotedText(key)},${columnOf(table, sheets.scenario.key)},0))`);
  const keys = scenario.overrides.map((one) => `${plan.tables[one.table]}|${one.row}|${columnLabel(one.table, one.column, plan)}`);
  return tablePart({
    caption,
    note,
    rows: keys.length,
    columns: [
      {
        heading: sheets.scenario.column,
        kind: "label",
        content: scenario.overrides.map((one) => [one.row, columnLabel(one.table, one.column, plan)].filter(Boolean).join(": ")),
      },
      {
        heading: sheets.scenario.base,
        kind: "working",
        numberFormat: numberFormats.general,
        content: keys.map((key) => lookup(sheets.scenario.base, key)),
      },
      {
        heading: scenario.name,
        kind: "result",
        numberFormat: numberFormats.general,
        content: keys.map((key) => lookup(scenario.name, key)),
      },
    ],
  });
}

/** When and with what the sheet was made, where its key comes from and how it rounds. */
export function about(request: ScenarioSheetRequest): PartAt {
  const { about: words } = request.texts.scenario.report;
  const { populationYear } = request.plan.settings;
  return linesPart(words.caption, [
    { label: `${words.made}: ${request.stamp.made} · ${words.version} ${request.stamp.version}`, text: "" },
    { label: `${words.source}: ${populationYear === null ? words.sourceText : words.sourceOfYear(populationYear)}`, text: "" },
    { label: `${words.method}: ${words.methodText}`, text: "" },
  ]);
}
