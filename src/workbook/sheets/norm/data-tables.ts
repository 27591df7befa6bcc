import type { InputRow } from "../../../domain/table/cell";
import { readNormCell } from "../../../domain/norm/input/read-norm-cell";
import { type Day, partsOf, serialOfDay } from "../../../domain/time/day";
import { normBindingName } from "../../names/norm";
import { type ColumnContent, every, tablePart } from "../../layout/table-part";
import { numberFormats } from "../../layout/styles";
import { type CellContent, columnOf, formula, thisRow } from "../../excel/formula";
import type { PartAt } from "../../layout/part";
import { lineAt, lineMargin, normAt, quarterTime, yearEndTime } from "./linear-formulas";
import { reportTables, type NormReportRequest } from "./norm-report-request";
import { hasUncounted, uncounted } from "./uncounted";

export const dateFormat = "dd-mm-yyyy";
export const jobsFormat = "#,##0";
const timeFormat = "0.00";

/** The norm as it stands in the input, years ascending. */
export function normData(request: NormReportRequest): PartAt {
  const { columns, captions, notes, units } = request.texts.report;
  const table = reportTables(request.prefix).norm;
  const rows = request.data.norms.map(({ year }) => 1 + request.tables.norm.findIndex((row) => row["jaar"] === year));
  const input = (column: string) => rows.map((row) => formula(`=INDEX(${normBindingName("norm", column)},${String(row)})`));
  return tablePart({
    caption: captions.norm,
    note: notes.norm,
    table,
    rows: rows.length,
    columns: [
      { heading: columns.year, kind: "working", numberFormat: numberFormats.general, content: input("jaar") },
      { heading: columns.norm, unit: units.jobs, kind: "working", numberFormat: jobsFormat, content: input("norm") },
      {
        heading: columns.time,
        unit: units.quarters,
        kind: "working",
        numberFormat: timeFormat,
        content: every(`=${yearEndTime(thisRow(table, columns.year), request)}`),
      },
    ],
  });
}

/** What was counted, as it stands in the input, oldest first; a date that was typed as text comes as its day. */
export function seriesData(request: NormReportRequest): PartAt {
  const { columns, captions, notes, units } = request.texts.report;
  const table = reportTables(request.prefix).series;
  const { realisations } = request.data;
  const rows = realisations.map(({ day }) => rowOf(request.tables.realisatie, day));
  const input = (column: string, row: number) => formula(`=INDEX(${normBindingName("realisatie", column)},${String(row + 1)})`);
  return tablePart({
    caption: captions.series,
    note: notes.series,
    table,
    rows: realisations.length,
    columns: [
      {
        heading: columns.date,
        kind: "working",
        numberFormat: dateFormat,
        content: realisations.map(({ day }, index) =>
          typeof request.tables.realisatie[rows[index] ?? -1]?.["datum"] === "number" ? input("datum", rows[index] ?? 0) : serialOfDay(day),
        ),
      },
      {
        heading: columns.jobs,
        unit: units.jobs,
        kind: "working",
        numberFormat: jobsFormat,
        content: rows.map((row) => input("banen", row)),
      },
      {
        heading: columns.time,
        unit: units.quarters,
        kind: "working",
        numberFormat: timeFormat,
        content: every(`=${quarterTime(thisRow(table, columns.date), request)}`),
      },
    ],
  });
}

const rowOf = (rows: readonly InputRow[], day: Day): number =>
  rows.findIndex((row) => {
    const reading = readNormCell(row["datum"], { kind: "date" });
    return "value" in reading && reading.value === day;
  });

/** What the chart draws. */
export function pointsData(request: NormReportRequest): PartAt {
  const { columns, captions, notes, units, quarterLabel } = request.texts.report;
  const { outlook } = request;
  const { points, latest, method } = outlook;
  const table = reportTables(request.prefix).points;
  const time = quarterTime(thisRow(table, columns.date), request);
  const linear = method === "lineair";
  const observations = request.data.realisations.map(({ day }) => day);
  const counted = (day: Day) =>
    formula(`=INDEX(${columnOf(reportTables(request.prefix).series, columns.jobs)},${String(observations.indexOf(day) + 1)})`);
  const band = (native: string, value: (point: (typeof points)[number]) => number | null): ColumnContent =>
    points.map((point): CellContent =>
      point.expected === null ? null : point.day === latest.day ? counted(point.day) : linear ? formula(`=${native}`) : value(point),
    );
  return tablePart({
    caption: captions.points,
    note: notes.points,
    table,
    rows: points.length,
    columns: [
      { heading: columns.date, kind: "working", numberFormat: dateFormat, content: points.map(({ day }) => serialOfDay(day)) },
      {
        heading: columns.quarter,
        kind: "label",
        content: points.map(({ day }) => quarterLabel(partsOf(day).year, Math.ceil(partsOf(day).month / 3))),
      },
      {
        heading: columns.norm,
        unit: units.jobs,
        kind: "working",
        numberFormat: jobsFormat,
        content: points.map(({ norm }) => (norm === null ? null : formula(`=${normAt(time, request)}`))),
      },
      {
        heading: columns.observed,
        unit: units.jobs,
        kind: "working",
        numberFormat: jobsFormat,
        content: points.map(({ day, observed }) => (observed === null ? null : counted(day))),
      },
      {
        heading: columns.expected,
        unit: units.jobs,
        kind: "working",
        numberFormat: jobsFormat,
        content: band(lineAt(time, request), ({ expected }) => expected),
      },
      {
        heading: columns.lower,
        unit: units.jobs,
        kind: "working",
        numberFormat: jobsFormat,
        content: band(`${lineAt(time, request)}-${lineMargin(time, request)}`, ({ lower }) => lower),
      },
      {
        heading: columns.upper,
        unit: units.jobs,
        kind: "working",
        numberFormat: jobsFormat,
        content: band(`${lineAt(time, request)}+${lineMargin(time, request)}`, ({ upper }) => upper),
      },
      ...(hasUncounted(request)
        ? [{ heading: columns.between, unit: units.jobs, kind: "working" as const, numberFormat: jobsFormat, content: uncounted(request) }]
        : []),
    ],
  });
}
