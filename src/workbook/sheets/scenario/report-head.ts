import { columnLabel } from "../../../text/plan/problem-sentence";
import { absolute, cellAt } from "../../excel/area";
import { columnOf, formula, quotedText } from "../../excel/formula";
import { figuresPart } from "../../layout/figures-part";
import { sentenceFormats } from "../../layout/outcome";
import { type PartAt, part } from "../../layout/part";
import { numberFormats, palette, styles } from "../../layout/styles";
import { tablePart } from "../../layout/table-part";
import { linesPart } from "../../layout/text-parts";
import { planTableNames } from "../../names/plan";
import { recalculationSentence } from "./recalculations-block";
import { allChecksClose } from "./report-checks";
import { reportNames, yearsOf } from "./report-tables";
import type { ScenarioSheetRequest } from "./scenario-context";

/** Points of the headline figures: an amount of eight digits fits in a column of fourteen characters. */
const figureSize = 14;

/** Columns that the longest sentence takes. */
const sentenceColumns = 2;

/** Whether all checks close, and whether Normplan's functions agree. The name of the first lets the task pane read it. */
export function sentences(request: ScenarioSheetRequest): PartAt {
  const { checks } = request.texts.scenario.report;
  const { someDifferent } = request.texts.scenario.recalculation;
  const close = allChecksClose(request);
  return (at) => {
    const native = { ...at, rows: 1, columns: sentenceColumns };
    const ours = { ...cellAt(at, 1, 0), rows: 1, columns: 1 };
    return part(
      { ...at, rows: 2, columns: sentenceColumns },
      {
        blocks: [
          {
            at,
            cells: [
              [formula(`=IF(${close},${quotedText(checks.ok)},${quotedText(checks.wrong)})`)],
              [formula(`=${recalculationSentence(request)}`)],
            ],
          },
        ],
        formats: [
          { area: native, format: styles.result },
          { area: ours, format: styles.note },
        ],
        names: [{ name: `${request.prefix}_Hoofdcontrole`, area: { ...native, columns: 1 } }],
        conditionalFormats: [
          ...sentenceFormats(native, `NOT(${close})`),
          {
            area: ours,
            formula: `=${absolute(ours)}=${quotedText(someDifferent)}`,
            format: { color: palette.badInk, fill: palette.badFill },
          },
        ],
      },
    );
  };
}

/** What it costs, who pays that, and what it is per inhabitant. */
export function headline(request: ScenarioSheetRequest, columns: readonly number[]): PartAt {
  const { total } = reportNames(request.prefix);
  const { report } = request.texts.scenario;
  const years = yearsOf(request);
  const [costs, municipalities, people] = [total("Dekking"), total("Gemeenten"), total("Inwoners")];
  const figures = [
    { label: report.costs, value: formula(`=${costs}`) },
    { label: report.contributions, value: formula(`=${costs}-${municipalities}`) },
    { label: report.municipalitiesTogether, value: formula(`=${municipalities}`) },
    {
      label: years.length > 1 ? `${report.perInhabitant}, ${String(years[0])}–${String(years.at(-1))}` : report.perInhabitant,
      value: formula(`=IF(${people}=0,0,${municipalities}/${people})`),
      numberFormat: '"€" #,##0.00',
    },
  ];
  return figuresPart(figures, columns, figureSize);
}

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
