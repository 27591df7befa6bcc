import { isoDate, type Day } from "../../../domain/time/day";
import { date as englishDate } from "../../../text/format/en";
import { date as dutchDate } from "../../../text/format/nl";
import { rowsAboveData, tablePart } from "../../layout/table-part";
import { wrappedLabels } from "../../layout/text-parts";
import { cellAt } from "../../excel/area";
import { combine, type PartAt } from "../../layout/part";
import { jobsFormat } from "./data-tables";
import { reportTables, type NormReportRequest } from "./norm-report-request";

/** A day in words, in the language of the sheet. */
export const dayInWords = (day: Day, { language }: NormReportRequest): string =>
  (language === "nl" ? dutchDate : englishDate)(isoDate(day));

/** What each measure gives and costs, and its rank by jobs per euro. `nameWidth`: the characters that fit in the second column. */
export function measuresTable(request: NormReportRequest, nameWidth: number): PartAt[] {
  const { measures } = request;
  if (measures === null) return [];
  const { outcome } = measures;
  const { columns, captions, notes, units } = request.texts.report;
  const rows = outcome.measures;
  const names = rows.map(({ measure }) => measure.name);
  const table = tablePart({
    caption: captions.measures,
    note: notes.measures(dayInWords(outcome.day, request)),
    table: reportTables(request.prefix).measures,
    rows: rows.length,
    columns: [
      { heading: columns.rank, kind: "label", numberFormat: jobsFormat, content: rows.map(({ rank }) => rank) },
      { heading: columns.measure, kind: "label", content: names },
      { heading: columns.jobs, unit: units.jobs, kind: "result", numberFormat: "#,##0.0", content: rows.map(({ jobs }) => jobs) },
      { heading: columns.costs, unit: units.euros, kind: "working", numberFormat: "#,##0", content: rows.map(({ costs }) => costs) },
      {
        heading: columns.costPerJob,
        unit: units.euros,
        kind: "result",
        numberFormat: "#,##0",
        content: rows.map(({ costPerJob }) => costPerJob),
      },
      { heading: columns.shareOfGap, kind: "working", numberFormat: "0%", content: rows.map(({ shareOfGap }) => shareOfGap) },
    ],
  });
  return [
    (at) => combine([table(at), wrappedLabels({ ...cellAt(at, rowsAboveData, 1), rows: rows.length, columns: 1 }, names, nameWidth)]),
  ];
}

/** How good each method would have been on this very series; nothing for a series too short for any of them. */
export function backtestTable(request: NormReportRequest): PartAt[] {
  const { columns, captions, notes, units } = request.texts.report;
  const rows = request.backtest.flatMap(({ method, summary }) => (summary === null ? [] : [{ method, ...summary }]));
  if (rows.length === 0) return [];
  return [
    tablePart({
      caption: captions.backtest,
      note: notes.backtest(`${String(Math.round(request.outlook.confidence * 100))}%`),
      table: reportTables(request.prefix).backtest,
      rows: rows.length,
      columns: [
        { heading: columns.method, kind: "label", content: rows.map(({ method }) => method) },
        { heading: columns.forecasts, kind: "working", numberFormat: jobsFormat, content: rows.map(({ forecasts }) => forecasts) },
        {
          heading: columns.error,
          unit: units.jobs,
          kind: "result",
          numberFormat: "#,##0.0",
          content: rows.map(({ meanAbsoluteError }) => meanAbsoluteError),
        },
        {
          heading: columns.bias,
          unit: units.jobs,
          kind: "working",
          numberFormat: "+#,##0.0;-#,##0.0;0",
          content: rows.map(({ meanError }) => meanError),
        },
        { heading: columns.held, kind: "result", numberFormat: "0%", content: rows.map(({ held }) => held) },
      ],
    }),
  ];
}
