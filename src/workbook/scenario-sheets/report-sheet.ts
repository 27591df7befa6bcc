import { columnLabel } from "../../text/plan-problem";
import { palette } from "../parts/palette";
import { figuresPart } from "../parts/figures-part";
import { linesPart } from "../parts/lines-part";
import { sentenceFormats } from "../parts/outcome";
import { tablePart } from "../parts/table-part";
import { numberFormats, styles } from "../parts/styles";
import { formula, quotedText } from "../plan/content";
import { part, stack, type PartAt } from "../plan/part";
import type { SheetPart, SheetPlan } from "../plan/sheet-plan";
import { columnOf } from "../plan/structured-reference";
import { planTableNames } from "../plan-sheets/plan-names";
import { contentRow, framedSheet } from "../plan-sheets/sheet-frame";
import { allChecksClose, reportChecks } from "./report-checks";
import { costsTable, coverTable, hoursTable, municipalityTable, reportNames } from "./report-tables";
import type { ScenarioSheetRequest } from "./scenario-context";

const chartRows = 14;

/** The sheet for who decides: headline figures, cover, amounts per gemeente, hours and costs, charts, checks and origin. */
export function reportSheet(request: ScenarioSheetRequest): SheetPlan {
  const { scenario: texts, sheets } = request.texts;
  const years = request.result.years.length;
  // The left half is as wide as the cover: who, the years, their total.
  const right = years + 3;
  return framedSheet(
    {
      name: texts.reportName(request.name),
      title: texts.reportTitle(request.name),
      subtitle: texts.reportSubtitle,
      tabColor: palette.darkBlue,
      columnWidths: [34, ...request.result.years.map(() => 14), 16, 3, 5, 20, 12, ...request.result.years.map(() => 13), 13, 13],
      footer: sheets.footer,
    },
    [
      masterCheck(request),
      stack({ row: contentRow + 1, column: 0 }, 1, [headline(request), coverTable(request), hoursTable(request), costsTable(request), reportChecks(request)]),
      stack({ row: contentRow + 4, column: right }, 1, [municipalityTable(request), municipalChart(request), differences(request), about(request)]),
    ],
  );
}

function headline(request: ScenarioSheetRequest): PartAt {
  const names = reportNames(request.prefix);
  const { report } = request.texts.scenario;
  const figures = [
    { label: report.costs, value: formula(`=${names.total("Dekking", "samen")}`) },
    { label: report.municipalitiesTogether, value: formula(`=${names.total("Gemeenten", "samen")}`) },
  ];
  return figuresPart(figures, [0, 1]);
}

function municipalChart(request: ScenarioSheetRequest): PartAt {
  const count = request.plan.municipalities.length;
  const years = request.result.years.length;
  const { report, units } = request.texts.scenario;
  return (at) => {
    // The table stands right above: its total row, then the empty row between the parts.
    const firstRow = at.row - 2 - count;
    const cells = (column: number) => ({ row: firstRow, column: at.column + column, rows: count, columns: 1 });
    const area = { ...at, rows: chartRows, columns: 5 + years };
    return part(area, {
      charts: [
        {
          name: `${request.prefix}_Grafiek`,
          type: "ColumnClustered",
          title: report.municipalChart,
          categories: cells(1),
          series: [{ name: request.name, values: cells(3 + years), color: palette.darkBlue }],
          categoryTitle: "",
          valueTitle: units.euros,
          valueFormat: "#,##0",
          legend: false,
          area,
        },
      ],
    });
  };
}

/** What the scenario fills in differently, linked to the table of scenarios. */
function differences(request: ScenarioSheetRequest): PartAt {
  const { scenario } = request;
  const { plan, sheets, scenario: texts } = request.texts;
  const { caption, note, none } = texts.report.differences;
  if (!scenario || !scenario.overrides.length) return linesPart(caption, [{ label: none, text: "" }]);
  const table = planTableNames.scenarios;
  const lookup = (heading: string, key: string) => formula(`=INDEX(${columnOf(table, heading)},MATCH(${quotedText(key)},${columnOf(table, sheets.scenario.key)},0))`);
  const keys = scenario.overrides.map((one) => `${plan.tables[one.table]}|${one.row}|${columnLabel(one.table, one.column, plan)}`);
  return (at) =>
    tablePart({
      caption,
      note,
      rows: keys.length,
      columns: [
        { heading: "", kind: "label", content: keys.map((_, i) => i + 1) },
        { heading: sheets.scenario.column, kind: "label", content: scenario.overrides.map((one) => [one.row, columnLabel(one.table, one.column, plan)].filter(Boolean).join(": ")) },
        { heading: sheets.scenario.base, kind: "working", numberFormat: numberFormats.general, content: keys.map((key) => lookup(sheets.scenario.base, key)) },
        { heading: scenario.name, kind: "result", numberFormat: numberFormats.general, content: keys.map((key) => lookup(scenario.name, key)) },
      ],
    })(at);
}

function about(request: ScenarioSheetRequest): PartAt {
  const { about: words } = request.texts.scenario.report;
  return linesPart(words.caption, [
    { label: "", text: `${words.made}: ${request.stamp.made}` },
    { label: "", text: `${words.version}: ${request.stamp.version}` },
    { label: "", text: `${words.source}: ${words.sourceText}` },
    { label: "", text: `${words.method}: ${words.methodText}` },
  ]);
}

/** One sentence for all checks, under the title; its name lets the task pane read it. */
function masterCheck(request: ScenarioSheetRequest): SheetPart {
  const { checks } = request.texts.scenario.report;
  const area = { row: 2, column: 0, rows: 1, columns: 1 };
  const close = allChecksClose(request);
  return part(area, {
    blocks: [{ at: area, cells: [[formula(`=IF(${close},${quotedText(checks.ok)},${quotedText(checks.wrong)})`)]] }],
    formats: [{ area, format: { ...styles.result } }],
    names: [{ name: `${request.prefix}_Hoofdcontrole`, area }],
    conditionalFormats: sentenceFormats(area, `NOT(${close})`),
  });
}

