import { a1, absolute, cellAt, type CellPosition } from "../plan/area";
import { formula } from "../plan/content";
import { combine, part, type PartAt } from "../plan/part";
import { palette } from "../parts/palette";
import { rowsAboveData, tablePart } from "../parts/table-part";
import { amountFormat, differenceFormat, partFormat, totalOf, type PlacedRequest } from "./comparison-request";

const chartRows = 15;
const chartColumns = 5;

/** One row per scenario, the base first, and a chart of what the gemeenten pay together. */
export function summaryBlock(request: PlacedRequest): PartAt {
  const { sheet, figures, base } = request.texts.compare;
  const [costs, together, hours] = [totalOf(request, "kosten"), totalOf(request, "samen"), totalOf(request, "uren")];
  const values = (row: typeof costs) => [row.base, ...row.scenarios.map((one) => one.value)];
  const count = request.scenarios.length + 1;
  return (at) => {
    const first = cellAt(at, rowsAboveData, 0);
    const left = (cell: CellPosition) => a1(cellAt(cell, 0, -1));
    const ofBase = absolute(cellAt(first, 0, 2));
    const table = tablePart({
      caption: sheet.summary,
      note: sheet.summaryNote,
      table: `${request.prefix}Samenvatting`,
      rows: count,
      columns: [
        { heading: sheet.scenario, kind: "label", content: [base, ...request.scenarios.map((one) => one.name)] },
        { heading: figures.kosten, kind: "working", unit: sheet.euros, numberFormat: amountFormat(request), content: values(costs) },
        { heading: figures.samen, kind: "result", unit: sheet.euros, numberFormat: amountFormat(request), content: values(together) },
        { heading: sheet.differenceShort, kind: "working", unit: sheet.euros, numberFormat: differenceFormat(request), content: (cell) => formula(`=ROUND(${left(cell)}-${ofBase},2)`) },
        { heading: sheet.partShort, kind: "working", unit: "%", numberFormat: partFormat, content: (cell) => formula(`=IF(${ofBase}=0,"",${left(cell)}/${ofBase})`) },
        { heading: figures.uren, kind: "working", unit: sheet.perWeek, numberFormat: "#,##0.0", content: values(hours) },
      ],
    })(at);
    const area = { ...cellAt(first, count + 1, 0), rows: chartRows, columns: chartColumns };
    const column = (offset: number) => ({ ...cellAt(first, 0, offset), rows: count, columns: 1 });
    const chart = part(area, {
      charts: [
        {
          name: `${request.prefix}_GrafiekSamen`,
          type: "ColumnClustered",
          title: sheet.togetherChart,
          categories: column(0),
          series: [{ name: figures.samen, values: column(2), color: palette.darkBlue }],
          categoryTitle: "",
          valueTitle: sheet.euros,
          valueFormat: "#,##0",
          legend: false,
          labels: true,
          area,
        },
      ],
    });
    return combine([table, chart]);
  };
}
