import { contentRow, framedSheet, tabColors } from "../../layout/sheet";
import type { CellArea } from "../../excel/area";
import { combine, stack, type PartAt } from "../../layout/part";
import type { SheetPart, SheetLayout } from "../../layout/sheet-layout";
import { coverChart, hoursChart, municipalChart } from "./report-charts";
import { reportChecks } from "./report-checks";
import { about, differences, headline, sentences } from "./report-head";
import { normBlock } from "./norm-block";
import { costLinesTable, coverTable, municipalityTable } from "./report-tables";
import type { ScenarioSheetRequest } from "./scenario-context";

/** Regions of more gemeenten do not fit on one page that people can read. */
const mostOnOnePage = 60;

/** Two sentences under the title, then the figures. */
const sentenceRow = contentRow - 1;
const figuresRow = contentRow + 2;
const firstRow = figuresRow + 3;
const gap = 1;

interface Layout {
  readonly columnWidths: readonly number[];
  /** Columns of the headline figures: wide enough for a large amount. */
  readonly figures: readonly number[];
  readonly content: SheetPart;
}

/** The sheet for who decides: headline figures, cover, amounts per gemeente, hours and costs, charts, checks and origin, on one A4. */
export function reportSheet(request: ScenarioSheetRequest): SheetLayout {
  const { scenario: texts, sheets } = request.texts;
  const { columnWidths, figures, content } = request.result.years.length === 1 ? sideBySide(request) : stacked(request);
  return framedSheet(
    {
      name: texts.reportName(request.name),
      title: texts.reportTitle(request.name),
      subtitle: request.norm?.result.kind === "figures" ? texts.norm.subtitle : texts.reportSubtitle,
      tabColor: tabColors.output,
      columnWidths,
      footer: sheets.footer,
      landscape: false,
      onePage: request.plan.municipalities.length <= mostOnOnePage,
    },
    [sentences(request)({ row: sentenceRow, column: 0 }), headline(request, figures)({ row: figuresRow, column: 0 }), content],
  );
}

/** One year: cover and costs on the left, the gemeenten on the right. */
function sideBySide(request: ScenarioSheetRequest): Layout {
  const [left, right] = [0, 4];
  const [leftColumns, rightColumns] = [3, 4];
  const checkColumns = 2;
  const money = stack({ row: firstRow, column: left }, gap, [
    withChart(coverTable(request), (table) => coverChart(request, table, leftColumns)),
    withChart(costLinesTable(request), (table) => hoursChart(request, table, leftColumns)),
  ]);
  const municipalities = stack({ row: firstRow, column: right }, gap, [
    withChart(municipalityTable(request), (table) => municipalChart(request, table, rightColumns)),
  ]);
  const top = combine([money, municipalities]);
  const row = rowBelow(top);
  const bottom = combine([
    stack({ row, column: left }, gap, [differences(request), ...normBlock(request)]),
    reportChecks(request, checkColumns)({ row, column: right }),
  ]);
  return {
    columnWidths: [31, 16, 13, 2, 28, 13, 15, 12],
    figures: [0, 1, 4, 6],
    content: combine([top, bottom, about(request)({ row: rowBelow(bottom), column: left })]),
  };
}

/** Several years take the width of the page: one table below the other. */
function stacked(request: ScenarioSheetRequest): Layout {
  const years = request.result.years.length;
  const columns = years + 4;
  // The first column is twice as wide as the others.
  const half = Math.ceil(columns / 2) - 1;
  const cover = coverTable(request)({ row: firstRow, column: 0 });
  const municipalities = municipalityTable(request)({ row: rowBelow(cover), column: 0 });
  const costs = costLinesTable(request)({ row: rowBelow(municipalities), column: 0 });
  const row = rowBelow(costs);
  const charts = [
    ...coverChart(request, cover.area, half).map((chart) => chart({ row, column: 0 })),
    ...municipalChart(request, municipalities.area, columns - half).map((chart) => chart({ row, column: half })),
  ];
  const top = combine([cover, municipalities, costs, ...charts]);
  const bottom = stack({ row: rowBelow(top), column: 0 }, gap, [
    reportChecks(request, 2),
    differences(request),
    ...normBlock(request),
    about(request),
  ]);
  return {
    columnWidths: [31, 13, ...request.result.years.map(() => 14), 14, 11],
    figures: [0, 2, 3, 4],
    content: combine([top, bottom]),
  };
}

const rowBelow = ({ area }: SheetPart): number => area.row + area.rows + gap;

/** A table with its chart, if it has one, below it. */
const withChart =
  (table: PartAt, chartOf: (table: CellArea) => readonly PartAt[]): PartAt =>
  (at) => {
    const made = table(at);
    const charts = chartOf(made.area).map((chart) => chart({ row: rowBelow(made), column: at.column }));
    return combine([made, ...charts]);
  };
