import { gooiEnVechtstreek2017 as plan } from "../../../data/gooi-en-vechtstreek";
import type { SheetTexts } from "../../../text/sheets/nl";
import { type CellPosition, a1, cellAt } from "../../excel/area";
import type { ChartLayout, SheetLayout } from "../../layout/sheet-layout";
import { formula } from "../../excel/formula";
import { type PartAt, part } from "../../layout/part";
import { checksPart } from "../../layout/checks";
import { figuresPart } from "../../layout/figures-part";
import { chartColors, numberFormats } from "../../layout/styles";
import { sheet } from "../../layout/sheet";
import { sheetHead } from "../../layout/text-parts";
import { rowsAboveData } from "../../layout/table-part";
import { coverByFunction, coverRows, coverTable } from "./cover-table";
import { names } from "./names";

const figuresAt = { row: 4, column: 2 };
const tableAt = { row: 7, column: 1 };
const functionAt = { row: 7, column: 8 };
const chartsRow = tableAt.row + rowsAboveData + coverRows + 2;
const chartRows = 15;
const firstRow = cellAt(tableAt, rowsAboveData, 0);
const contributions = plan.bijdragen.length;

const partyCell = (row: number): CellPosition => cellAt(firstRow, row, 1);
const amountCell = (row: number): CellPosition => cellAt(firstRow, row, 2);

function figures({ sample: { cover } }: SheetTexts): PartAt {
  const parties = plan.bijdragen.map((_, row) => ({ label: formula(`=${a1(partyCell(row))}`), value: formula(`=${a1(amountCell(row))}`) }));
  const all = [
    { label: cover.costs, value: formula(`=${names.costs}`) },
    ...parties,
    { label: cover.municipalities, value: formula(`=${names.shared}`) },
  ];
  return figuresPart(
    all,
    all.map((_, column) => column),
  );
}

function charts({ sample: { cover } }: SheetTexts): ChartLayout[] {
  const parties = { ...cellAt(figuresAt, 0, 1), rows: 1, columns: contributions + 1 };
  const municipalities = { ...partyCell(contributions), rows: plan.gemeenten.length, columns: 1 };
  const common = { categoryTitle: "", valueTitle: "", valueFormat: numberFormats.whole, legend: false, labels: true } as const;
  return [
    {
      ...common,
      name: "Dekking",
      type: "ColumnClustered",
      title: cover.chartParties,
      categories: parties,
      series: [{ name: cover.table, values: { ...parties, row: parties.row + 1 }, color: chartColors[0] }],
      area: { row: chartsRow, column: 1, rows: chartRows, columns: 3 },
    },
    {
      ...common,
      name: "Gemeenten",
      type: "ColumnClustered",
      title: cover.chartMunicipalities,
      categories: municipalities,
      series: [{ name: cover.municipalities, values: { ...municipalities, column: municipalities.column + 1 }, color: chartColors[1] }],
      area: { row: chartsRow, column: 4, rows: chartRows, columns: 7 },
    },
  ];
}

/** What a director reads: who pays what, per inhabitant, on one page. */
export function coverSheet(texts: SheetTexts, version: string): SheetLayout {
  const { sample, checks } = texts;
  const check = checksPart(
    sample.sheets.cover,
    [{ label: checks.cover, name: "Verschil_dekking", difference: `=${names.covered}-${names.costs}` }],
    2,
    texts,
  );
  const chartArea = { row: chartsRow, column: 1, rows: chartRows, columns: 10 };
  return sheet({
    name: sample.sheets.cover,
    kind: "output",
    version,
    texts,
    columnWidths: [2, 6, 24, 20, 20, 20, 14, 3, 22, 12, 12],
    parts: [
      sheetHead(sample.sheets.cover, sample.cover.subtitle, 10)({ row: 0, column: 1 }),
      figures(texts)(figuresAt),
      coverTable(texts)(tableAt),
      coverByFunction(texts, functionAt.column + 2 - amountCell(0).column)(functionAt),
      part(chartArea, { charts: charts(texts) }),
      check({ row: chartsRow + chartRows + 1, column: 1 }),
    ],
  });
}
