import { a1, absolute, cellAt, type CellPosition } from "../../excel/area";
import { formula, quotedSentence } from "../../excel/formula";
import { combine, part, type PartAt } from "../../layout/part";
import { palette, styles } from "../../layout/styles";
import { rowsAboveData, tablePart } from "../../layout/table-part";
import { line, wrappedHeadings, wrappedLabels } from "../../layout/text-parts";
import { amountFormat, decimalsOf, differenceFormat, partFormat, totalOf } from "./comparison-request";
import { type PlacedRequest, besidePaper } from "./placed-request";

const columns = 6;
const leastChartRows = 13;

/** One row per scenario, the base first, and beside it a chart of what the gemeenten pay together, with its outcome in words below. */
export function summaryBlock(request: PlacedRequest): PartAt {
  const { sheet, figures, base } = request.texts.compare;
  const [costs, together, hours] = [totalOf(request, "kosten"), totalOf(request, "samen"), totalOf(request, "uren")];
  const values = (row: typeof costs) => [row.base, ...row.scenarios.map((one) => one.value)];
  const count = request.scenarios.length + 1;
  const labels = [base, ...request.scenarios.map((_, s) => request.numbered(s))];
  const headings = [sheet.scenario, figures.kosten, sheet.togetherShort, sheet.differenceShort, sheet.partShort, figures.uren];
  return (at) => {
    const first = cellAt(at, rowsAboveData, 0);
    const left = (cell: CellPosition) => a1(cellAt(cell, 0, -1));
    const ofBase = absolute(cellAt(first, 0, 2));
    const heading = (index: number) => headings[index] ?? "";
    const table = tablePart({
      caption: sheet.summary,
      note: sheet.summaryNote,
      table: `${request.prefix}Samenvatting`,
      rows: count,
      columns: [
        { heading: heading(0), kind: "label", content: labels },
        { heading: heading(1), kind: "working", unit: sheet.euros, numberFormat: amountFormat(request), content: values(costs) },
        { heading: heading(2), kind: "result", unit: sheet.euros, numberFormat: amountFormat(request), content: values(together) },
        {
          heading: heading(3),
          kind: "working",
          unit: sheet.euros,
          numberFormat: differenceFormat(request),
          content: (cell) => formula(`=ROUND(${left(cell)}-${ofBase},2)`),
        },
        {
          heading: heading(4),
          kind: "working",
          unit: "%",
          numberFormat: partFormat,
          content: (cell) => formula(`=IF(${ofBase}=0,"",${left(cell)}/${ofBase})`),
        },
        { heading: heading(5), kind: "working", unit: sheet.perWeek, numberFormat: "#,##0.0", content: values(hours) },
      ],
    })(at);
    const rows = { ...first, rows: count, columns };
    const column = (offset: number) => ({ ...cellAt(first, 0, offset), rows: count, columns: 1 });
    const names = { ...first, column: besidePaper(request), rows: count, columns: 1 };
    const chart = {
      ...cellAt(at, rowsAboveData - 1, columns),
      rows: Math.max(leastChartRows, count + 1),
      columns: request.layout.columns - columns,
    };
    return combine([
      table,
      wrappedLabels(rows, labels, request.layout.label),
      wrappedHeadings({ ...cellAt(first, -1, 0), rows: 1, columns }, headings.slice(1), request.layout.number),
      part(names, {
        blocks: [{ at: names, cells: labels.map((_, i) => [i ? String(i) : base]) }],
        formats: [{ area: names, format: styles.note }],
      }),
      part(chart, {
        charts: [
          {
            name: `${request.prefix}_GrafiekSamen`,
            type: "ColumnClustered",
            title: sheet.togetherChart,
            categories: names,
            series: [{ name: figures.samen, values: column(2), color: palette.darkBlue }],
            categoryTitle: sheet.scenario,
            valueTitle: "",
            valueFormat: amountFormat(request),
            legend: false,
            labels: true,
            area: chart,
          },
        ],
      }),
      line(formula(`=${leastAndMost(request, a1(column(2)), a1(column(0)))}`), styles.note)(cellAt(chart, chart.rows, -columns)),
    ]);
  };
}

/** The chart in words. */
function leastAndMost(request: PlacedRequest, amounts: string, names: string): string {
  const who = (amount: string) => `INDEX(${names},MATCH(${amount},${amounts},0))`;
  const [least, most] = [`MIN(${amounts})`, `MAX(${amounts})`];
  const said = (amount: string) => `FIXED(${amount},${String(decimalsOf(request))})`;
  return quotedSentence(request.texts.compare.sheet.fromTo, said(least), who(least), said(most), who(most));
}
