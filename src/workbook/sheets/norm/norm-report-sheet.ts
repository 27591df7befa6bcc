import { contentRow, framedSheet, tabColors } from "../../layout/sheet";
import type { CellPosition } from "../../excel/area";
import { combine, stack } from "../../layout/part";
import type { SheetPart, SheetLayout } from "../../layout/sheet-layout";
import { aboutPart, remarksPart } from "./about-part";
import { normData, pointsData, seriesData } from "./data-tables";
import { headline } from "./headline";
import { backtestTable, measuresTable } from "./measures-table";
import { normChart } from "./norm-chart";
import type { NormReportRequest } from "./norm-report-request";
import { masterCheck, reportChecks } from "./report-checks";
import { yearEndsTable } from "./year-ends-table";

const gap = 1;
/** Narrow columns, so that tables of different widths stand below each other. */
const nameWidth = 32;
const columnWidths = [11, nameWidth, 10, 11, 12, 12, 11, 10, 13, 14, 14];
const chartRows = 18;

/** The sheet for who decides: sentences, year ends, chart, measures, what to know, checks and origin; the data stand below. */
export function normReportSheet(request: NormReportRequest): SheetLayout {
  const { report, plan } = request.texts;
  const width = request.measures === null ? columnWidths.length - 2 : columnWidths.length;
  const top = stack({ row: contentRow, column: 0 }, gap, [headline(request), yearEndsTable(request)]);
  const chart = below(top);
  const rest = stack({ row: chart.row + chartRows + gap, column: 0 }, gap, [
    ...measuresTable(request, nameWidth - 1),
    remarksPart(request),
    ...backtestTable(request),
    reportChecks(request),
    aboutPart(request),
    normData(request),
    seriesData(request),
  ]);
  const points = pointsData(request)(below(rest));
  return framedSheet(
    {
      name: report.name,
      title: report.title,
      subtitle: report.subtitle,
      tabColor: tabColors.output,
      columnWidths,
      footer: plan.footer,
      landscape: false,
    },
    [
      masterCheck(request, 4)({ row: contentRow - 1, column: 0 }),
      combine([top, normChart(request, points.area, width)(chart), rest, points]),
    ],
  );
}

const below = ({ area }: SheetPart): CellPosition => ({ row: area.row + area.rows + gap, column: 0 });
