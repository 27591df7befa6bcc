import { a1, cellAt, type CellArea, type CellPosition } from "../../excel/area";
import type { ChartLayout, SheetPart } from "../../layout/sheet-layout";
import { formula, quotedSentence, quotedText } from "../../excel/formula";
import { combine, part, type PartAt } from "../../layout/part";
import { palette, styles } from "../../layout/styles";
import { rowsAboveData } from "../../layout/table-part";
import { line } from "../../layout/text-parts";
import { bridgeRows, bridgeTable, drawn, endLevels, tableColumns } from "./bridge-table";
import { decimalsOf, differenceFormat, rowsOf } from "./comparison-request";
import { type PlacedRequest, besidePaper } from "./placed-request";

/** Above this number of bars nobody can tell them apart on paper. */
const mostBars = 30;
const leastChartRows = 15;
const titleRows = 4;
/** Where the names and differences of the gemeenten stand, counted from the cells that draw the bridge. */
const municipalCells = 6;

/**
 * What one scenario does: the bridge as a table and a chart, the difference of each gemeente as a chart, and both in words. A chart per
 * scenario
 * and not a series, so that there may be as many scenarios as there are and each can be read in grey.
 */
export function scenarioBlock(request: PlacedRequest, scenario: number): PartAt {
  const { sheet } = request.texts.compare;
  const municipalities = rowsOf(request, "gemeente").length;
  const bars = municipalities <= mostBars ? municipalities : 0;
  return (at) => {
    const table = bridgeTable(request, scenario)(at);
    const rows = Math.max(leastChartRows, bridgeRows(request, scenario) + 1, bars ? bars + titleRows : 0);
    const left = cellAt(at, rowsAboveData - 1, tableColumns);
    const room = request.layout.columns - tableColumns;
    const width = bars ? Math.floor(room / 2) : room;
    const below = cellAt(at, rowsAboveData - 1 + rows, 0);
    const sentences = [
      formula(`=${bridgeSentence(request, at, scenario)}`),
      bars ? formula(`=${municipalSentence(request, at, bars)}`) : sheet.tooManyBars(String(municipalities), sheet.municipalName),
    ];
    return combine([
      table,
      chartPart(bridgeChart(request, scenario, at, { ...left, rows, columns: width })),
      ...(bars
        ? [
            differences(request, scenario, at),
            chartPart(municipalChart(request, scenario, at, { ...cellAt(left, 0, width), rows, columns: room - width }, bars)),
          ]
        : []),
      ...sentences.map((sentence, i) => line(sentence, styles.note)(cellAt(below, i, 0))),
    ]);
  };
}

const chartPart = (plan: ChartLayout): SheetPart => part(plan.area, { charts: [plan] });

/** The row in which the cells that draw charts begin. */
const firstRow = (at: CellPosition) => at.row + rowsAboveData;

function bridgeChart(request: PlacedRequest, scenario: number, at: CellPosition, area: CellArea): ChartLayout {
  const { sheet } = request.texts.compare;
  const column = (offset: number) => ({
    row: firstRow(at),
    column: besidePaper(request) + offset,
    rows: bridgeRows(request, scenario),
    columns: 1,
  });
  return {
    name: `${request.prefix}_Brug${String(scenario + 1)}`,
    type: "ColumnStacked",
    title: sheet.bridgeChart(String(scenario + 1)),
    categories: column(drawn.label),
    series: [
      // As white as the paper: the bars seem to float.
      { name: " ", values: column(drawn.hidden), color: palette.white },
      { name: sheet.total, values: column(drawn.total), color: palette.darkBlue },
      { name: sheet.up, values: column(drawn.up), color: palette.accent },
      { name: sheet.down, values: column(drawn.down), color: "#B9BEC7" },
    ],
    categoryTitle: "",
    valueTitle: "",
    valueFormat: "#,##0",
    legend: true,
    area,
  };
}

/** Names and differences beside the paper: the table with gemeenten is on another sheet, and may be sorted there. */
function differences(request: PlacedRequest, scenario: number, at: CellPosition): SheetPart {
  const rows = rowsOf(request, "gemeente");
  const place = { row: firstRow(at), column: besidePaper(request) + municipalCells };
  const area = { ...place, rows: rows.length, columns: 2 };
  return part(area, {
    blocks: [{ at: place, cells: rows.map((row) => [row.name, row.scenarios[scenario]?.difference ?? 0]) }],
    formats: [{ area, format: { ...styles.note, numberFormat: differenceFormat(request) } }],
  });
}

function municipalChart(request: PlacedRequest, scenario: number, at: CellPosition, area: CellArea, bars: number): ChartLayout {
  const { sheet } = request.texts.compare;
  const column = (offset: number) => ({
    row: firstRow(at),
    column: besidePaper(request) + municipalCells + offset,
    rows: bars,
    columns: 1,
  });
  return {
    name: `${request.prefix}_Gemeenten${String(scenario + 1)}`,
    type: "BarClustered",
    title: sheet.municipalChart(String(scenario + 1)),
    categories: column(0),
    series: [{ name: sheet.differenceShort, values: column(1), color: palette.darkBlue }],
    categoryTitle: "",
    valueTitle: "",
    valueFormat: differenceFormat(request),
    legend: false,
    labels: true,
    firstOnTop: true,
    namesAside: true,
    area,
  };
}

const signed = (request: PlacedRequest, amount: string): string => `IF(${amount}>0,"+","")&FIXED(${amount},${String(decimalsOf(request))})`;

/** The bridge in words. */
function bridgeSentence(request: PlacedRequest, at: CellPosition, scenario: number): string {
  const [start, end] = endLevels(at, bridgeRows(request, scenario));
  const amount = (cell: string) => `FIXED(${cell},${String(decimalsOf(request))})`;
  return quotedSentence(
    request.texts.compare.sheet.bridgeSentence,
    amount(start),
    amount(end),
    signed(request, `ROUND(${end}-${start},2)`),
  );
}

/** The chart of the gemeenten in words. */
function municipalSentence(request: PlacedRequest, at: CellPosition, bars: number): string {
  const { sheet } = request.texts.compare;
  const column = (offset: number) =>
    a1({ row: firstRow(at), column: besidePaper(request) + municipalCells + offset, rows: bars, columns: 1 });
  const [names, amounts] = [column(0), column(1)];
  const largest = `IF(MAX(${amounts})>=-MIN(${amounts}),MAX(${amounts}),MIN(${amounts}))`;
  const said = quotedSentence(sheet.largestChange, `INDEX(${names},MATCH(${largest},${amounts},0))`, signed(request, largest));
  return `IF(AND(MAX(${amounts})=0,MIN(${amounts})=0),${quotedText(sheet.noChange)},${said})`;
}
