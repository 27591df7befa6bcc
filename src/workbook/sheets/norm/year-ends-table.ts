import type { YearEnd } from "../../../domain/norm/outlook/outlook";
import { type Column, tablePart } from "../../layout/table-part";
import { numberFormats } from "../../layout/styles";
import { type CellContent, columnOf, formula, thisRow } from "../../excel/formula";
import type { PartAt } from "../../layout/part";
import { jobsFormat } from "./data-tables";
import { lineAt, lineChance, lineMargin, normAt, projectionNow, yearEndTime } from "./linear-formulas";
import { reportTables, type NormReportRequest } from "./norm-report-request";

/** A chance is told as a bound where no model knows the future that well. */
const chanceFormat = '[<0.05]"<5%";[>0.95]">95%";0%';

/** Norm, jobs, band, what is short and chance at the end of each year; in native formulas when the method is a straight line. */
export function yearEndsTable(request: NormReportRequest): PartAt {
  const { outlook, measures, stamp } = request;
  const { columns, captions, kinds, notes, units } = request.texts.report;
  const table = reportTables(request.prefix).years;
  const cell = (heading: string) => thisRow(table, heading);
  const time = yearEndTime(cell(columns.year), request);
  const linear = outlook.method === "lineair";
  const rows = outlook.yearEnds;
  const projected = (native: string, value: (row: YearEnd) => number | null) =>
    rows.map((row): CellContent => (row.kind !== "expected" ? null : linear ? formula(`=${native}`) : value(row)));
  const whereNorm = (content: (row: YearEnd) => CellContent) =>
    rows.map((row) => (row.norm === null || row.kind === "none" ? null : content(row)));
  const jobsColumn = (heading: string, content: readonly CellContent[], kind: Column["kind"] = "working"): Column => ({
    heading,
    unit: units.jobs,
    kind,
    numberFormat: jobsFormat,
    content,
  });
  const series = reportTables(request.prefix).series;
  const dates = columnOf(series, columns.date);
  const counted = formula(`=INDEX(${columnOf(series, columns.jobs)},MATCH(DATE(${cell(columns.year)},12,31),${dates},0))`);
  const estimates = projected(lineAt(time, request), ({ jobs }) => jobs);
  const percent = `${String(Math.round(outlook.confidence * 100))}%`;
  return tablePart({
    caption: captions.years,
    note: linear ? notes.native : notes.values(outlook.method, stamp.made),
    table,
    rows: rows.length,
    columns: [
      { heading: columns.year, kind: "label", numberFormat: numberFormats.general, content: rows.map(({ year }) => year) },
      { heading: columns.kind, kind: "label", content: rows.map(({ kind }) => kinds[kind]) },
      jobsColumn(
        columns.norm,
        rows.map(({ norm }) => (norm === null ? null : formula(`=${normAt(time, request)}`))),
      ),
      jobsColumn(
        columns.jobs,
        rows.map(({ kind }, index) => (kind === "observed" ? counted : (estimates[index] ?? null))),
        "result",
      ),
      {
        ...jobsColumn(
          columns.lower,
          projected(`${cell(columns.jobs)}-${lineMargin(time, request)}`, ({ lower }) => lower),
        ),
        unit: units.band(percent),
      },
      {
        ...jobsColumn(
          columns.upper,
          projected(`${cell(columns.jobs)}+${lineMargin(time, request)}`, ({ upper }) => upper),
        ),
        unit: units.band(percent),
      },
      jobsColumn(
        columns.gap,
        whereNorm(() => formula(`=${cell(columns.norm)}-${cell(columns.jobs)}`)),
        "result",
      ),
      {
        heading: columns.chance,
        kind: "result",
        numberFormat: chanceFormat,
        content: whereNorm(({ kind, chance }) =>
          kind !== "expected" ? null : linear ? formula(`=${lineChance(time, cell(columns.norm), cell(columns.jobs), request)}`) : chance,
        ),
      },
      ...(measures === null
        ? []
        : [
            jobsColumn(
              columns.measures,
              rows.map(({ kind, day }) => (kind === "expected" ? measures.added(day).expected : null)),
            ),
            jobsColumn(
              columns.gapLeft,
              whereNorm(({ kind }) => (kind === "expected" ? formula(`=${cell(columns.gap)}-${cell(columns.measures)}`) : null)),
              "result",
            ),
          ]),
      {
        ...jobsColumn(
          columns.addIn,
          rows.map(({ kind }) => (kind === "expected" ? formula(`=${projectionNow(`DATE(${cell(columns.year)},12,31)`, request)}`) : null)),
        ),
        kind: "addIn",
      },
    ],
  });
}
