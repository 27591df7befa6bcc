import { chartColors, palette } from "../../layout/styles";
import { rowsAboveData } from "../../layout/table-part";
import { cellAt, type CellArea } from "../../excel/area";
import { part, type PartAt } from "../../layout/part";
import type { NormReportRequest } from "./norm-report-request";
import { hasUncounted } from "./uncounted";

const rows = 18;
/** Columns of the table with points. */
const column = { label: 1, norm: 2, observed: 3, expected: 4, lower: 5, upper: 6, between: 7 } as const;

/** Norm, what was counted, and the expectation with its band. `points` is where the table with the points stands. */
export function normChart(request: NormReportRequest, points: CellArea, columns: number): PartAt {
  const { columns: headings, chart, units } = request.texts.report;
  const count = request.outlook.points.length;
  const cells = (index: number): CellArea => ({ ...cellAt(points, rowsAboveData, index), rows: count, columns: 1 });
  const band = chartColors[2];
  return (at) => {
    const area = { ...at, rows, columns };
    return part(area, {
      charts: [
        {
          name: `${request.prefix}_Grafiek`,
          type: "Line",
          title: chart,
          categories: cells(column.label),
          series: [
            { name: headings.norm, values: cells(column.norm), color: palette.badInk },
            { name: headings.observed, values: cells(column.observed), color: palette.darkBlue, marked: true },
            ...(hasUncounted(request)
              ? [{ name: headings.between, values: cells(column.between), color: palette.darkBlue, dashed: true }]
              : []),
            { name: headings.expected, values: cells(column.expected), color: palette.accent },
            { name: headings.lower, values: cells(column.lower), color: band, dashed: true },
            { name: headings.upper, values: cells(column.upper), color: band, dashed: true },
          ],
          categoryTitle: "",
          valueTitle: units.jobs,
          valueFormat: "#,##0",
          legend: true,
          area,
        },
      ],
    });
  };
}
