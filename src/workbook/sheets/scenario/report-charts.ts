import { columnIndex, rowsAboveData } from "../../layout/table-part";
import { type CellArea, cellAt } from "../../excel/area";
import type { ChartLayout } from "../../layout/sheet-layout";
import { columnOf, formula, quotedSentence } from "../../excel/formula";
import { combine, part, type PartAt } from "../../layout/part";
import { chartColors, numberFormats, styles } from "../../layout/styles";
import { line } from "../../layout/text-parts";
import { headingsOf, type ScenarioSheetRequest } from "./scenario-context";
import { coverTableSpec, municipalityTableSpec, reportNames, totalHeading } from "./report-tables";

/** Above this number of bars nobody can tell them apart on paper; the table then says it better. */
const mostBars = 30;

/** Rows for the title and around the bars, which take a row each. */
const titleRows = 4;

interface BarChart {
  readonly name: string;
  readonly title: string;
  readonly series: string;
  /** Where the table stands whose rows become bars, and which of its columns. */
  readonly table: CellArea;
  readonly labels: number;
  readonly values: number;
  readonly bars: number;
  readonly columns: number;
  readonly color: string;
  readonly valueFormat: string;
  /** What the chart shows, as an expression. */
  readonly sentence: string;
}

/** Lying bars with their amounts, one colour that differs from the paper in grey too, and the same in a sentence below. */
function barChart(chart: BarChart): PartAt {
  return (at) => {
    const rows = titleRows + chart.bars;
    const area = { ...at, rows, columns: chart.columns };
    const cells = (column: number) => ({ ...cellAt(chart.table, rowsAboveData, column), rows: chart.bars, columns: 1 });
    const plan: ChartLayout = {
      name: chart.name,
      type: "BarClustered",
      title: chart.title,
      categories: cells(chart.labels),
      series: [{ name: chart.series, values: cells(chart.values), color: chart.color }],
      categoryTitle: "",
      valueTitle: "",
      valueFormat: chart.valueFormat,
      legend: false,
      labels: true,
      firstOnTop: true,
      area,
    };
    return combine([part(area, { charts: [plan] }), line(formula(`=${chart.sentence}`), styles.note)(cellAt(at, rows, 0))]);
  };
}

const [dark, middle] = chartColors;

/** The parts of the cover. `table` is where its table stands. */
export function coverChart(request: ScenarioSheetRequest, table: CellArea, columns: number): PartAt[] {
  const { report } = request.texts.scenario;
  const names = reportNames(request.prefix);
  const payers = columnOf(names.cover, headingsOf(request).payer);
  const shares = columnOf(names.cover, report.share);
  const bars = request.plan.contributions.length + 1;
  const each = Array.from({ length: bars }, (_, i) => `INDEX(${payers},${String(i + 1)})&" "&TEXT(INDEX(${shares},${String(i + 1)}),"0%")`);
  return [
    barChart({
      name: `${request.prefix}_Grafiek_dekking`,
      title: report.coverChart,
      series: request.name,
      table,
      labels: 0,
      values: columnIndex(coverTableSpec(request).columns, totalHeading(request)),
      bars,
      columns,
      color: dark,
      valueFormat: numberFormats.whole,
      sentence: `${each.join('&", "&')}&"."`,
    }),
  ];
}

/** The amounts per gemeente; none for a region of which the bars could not be told apart. */
export function municipalChart(request: ScenarioSheetRequest, table: CellArea, columns: number): PartAt[] {
  const { report } = request.texts.scenario;
  const names = reportNames(request.prefix);
  const bars = request.plan.municipalities.length;
  if (bars > mostBars) return [];
  const amounts = columnOf(names.municipalities, totalHeading(request));
  const who = columnOf(names.municipalities, request.texts.plan.headings.gemeenten.gemeente);
  const whoPays = (amount: string) => `INDEX(${who},MATCH(${amount},${amounts},0))`;
  const [least, most] = [`MIN(${amounts})`, `MAX(${amounts})`];
  return [
    barChart({
      name: `${request.prefix}_Grafiek_gemeenten`,
      title: report.municipalChart,
      series: request.name,
      table,
      labels: 0,
      values: columnIndex(municipalityTableSpec(request).columns, totalHeading(request)),
      bars,
      columns,
      color: middle,
      valueFormat: numberFormats.whole,
      sentence: quotedSentence(report.fromTo, `FIXED(${least},0)`, whoPays(least), `FIXED(${most},0)`, whoPays(most)),
    }),
  ];
}

/** Hours per uitvoeringsdienst in the first year. */
export function hoursChart(request: ScenarioSheetRequest, table: CellArea, columns: number): PartAt[] {
  const { report } = request.texts.scenario;
  const bars = request.plan.diensten.length;
  const [first] = request.result.years;
  if (bars > mostBars || bars === 0 || !first) return [];
  const hours = columnOf(reportNames(request.prefix).costLines, report.costLines.hoursIn(first.year));
  return [
    barChart({
      name: `${request.prefix}_Grafiek_uren`,
      title: `${report.hoursChart} (${String(first.year)})`,
      series: request.name,
      table,
      labels: 0,
      values: 1,
      bars,
      columns,
      color: dark,
      valueFormat: numberFormats.general,
      sentence: quotedSentence(report.hoursFromTo, `MIN(${hours})`, `MAX(${hours})`, `SUM(${hours})`),
    }),
  ];
}
