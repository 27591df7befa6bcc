import { gooiEnVechtstreek2017 as plan } from "../../../data/gooi-en-vechtstreek";
import type { SheetTexts } from "../../../text/sheets/nl";
import { cellAt } from "../../excel/area";
import type { ChartLayout, SheetLayout } from "../../layout/sheet-layout";
import { columnOf, formula, quotedSentence, quotedText } from "../../excel/formula";
import { type PartAt, combine, part, stack } from "../../layout/part";
import { banner } from "../../layout/outcome";
import { checksPart } from "../../layout/checks";
import { chartColors, numberFormats } from "../../layout/styles";
import { sheet } from "../../layout/sheet";
import { caption, note, sheetHead } from "../../layout/text-parts";
import { valuesPart } from "../../layout/figures-part";
import { amountInSentence, auditByFunction, auditTable } from "./audit-table";
import { names, tables } from "./names";

const chartRows = 14;

/** The verdict in one sentence, then the sum that proves it. */
function verdict(texts: SheetTexts): PartAt {
  const { units, sample } = texts;
  const { audit } = sample;
  const gap = names.publishedGap;
  const size = amountInSentence(`ABS(${gap})`, texts);
  const sentence =
    `=IF(ABS(${gap})<=${names.tolerance},${quotedText(audit.closes)},IF(${gap}<0,${quotedSentence(audit.shortfall, size)},${quotedSentence(audit.surplus, size)}))` as const;
  const values = valuesPart(
    [
      { label: audit.rowsSum, value: formula(`=${names.publishedRows}`), unit: units.euro },
      { label: audit.publishedTotal, value: formula(`=${names.publishedTotal}`), unit: units.euro },
      {
        label: audit.gap,
        value: formula(`=${names.publishedRows}-${names.publishedTotal}`),
        unit: units.euro,
        name: gap,
        numberFormat: numberFormats.difference,
      },
    ],
    3,
  );
  const conclusion = banner(sentence, `ABS(${gap})>${names.tolerance}`, 10);
  return (at) =>
    combine([conclusion(at), caption(audit.sumCaption)(cellAt(at, 2, 0)), note(audit.sumNote)(cellAt(at, 3, 0)), values(cellAt(at, 4, 0))]);
}

function chart({ columns, sample: { audit } }: SheetTexts, firstRow: number, row: number): ChartLayout {
  const column = (index: number) => ({ row: firstRow, column: index, rows: plan.gemeenten.length, columns: 1 });
  return {
    name: "Controle",
    type: "ColumnClustered",
    title: audit.chart,
    categories: column(2),
    series: [
      { name: columns.published, values: column(4), color: chartColors[1] },
      { name: columns.recalculated, values: column(5), color: chartColors[0] },
    ],
    categoryTitle: "",
    valueTitle: "",
    valueFormat: numberFormats.whole,
    legend: true,
    labels: true,
    area: { row, column: 1, rows: chartRows, columns: 10 },
  };
}

function checks(texts: SheetTexts): PartAt {
  const { columns, checks: labels, sample } = texts;
  const municipalities = columnOf(tables.audit, columns.municipality);
  const published = columnOf(tables.published, columns.party);
  return checksPart(
    sample.sheets.audit,
    [
      { label: labels.auditTotal, name: "Verschil_herrekend", difference: `=${names.auditRecalculated}-${names.toShare}` },
      {
        label: labels.auditComplete,
        name: "Verschil_gepubliceerd",
        difference: `=SUMPRODUCT(--(COUNTIF(${published},${municipalities})<>1))`,
      },
    ],
    5,
    texts,
  );
}

/** A table that someone else published, audited: does it add up, which row is wrong, which amount closes it. */
export function auditSheet(texts: SheetTexts, version: string): SheetLayout {
  const { sample } = texts;
  const content = stack({ row: 4, column: 1 }, 1, [
    verdict(texts),
    auditTable(texts),
    (at) => auditByFunction(texts)(cellAt(at, 0, 1)),
    checks(texts),
  ]);
  const [auditRows] = content.tables;
  const chartRow = content.area.row + content.area.rows + 1;
  const chartArea = { row: chartRow, column: 1, rows: chartRows, columns: 10 };
  return sheet({
    name: sample.sheets.audit,
    kind: "output",
    version,
    texts,
    columnWidths: [2, 6, 20, 14, 14, 14, 14, 14, 12, 12, 58],
    parts: [
      sheetHead(sample.sheets.audit, sample.audit.subtitle, 10)({ row: 0, column: 1 }),
      content,
      part(chartArea, { charts: auditRows ? [chart(texts, auditRows.area.row + 1, chartRow)] : [] }),
    ],
  });
}
