import type { Day } from "../../../domain/time/day";
import { type CellContent, columnOf, formula, thisRow } from "../../excel/formula";
import { reportTables, type NormReportRequest } from "./norm-report-request";

/** Place of the count before a day that nobody counted on, when there is a later one too; -1 otherwise. */
function countBefore(day: Day, { data: { realisations } }: NormReportRequest): number {
  const next = realisations.findIndex((one) => one.day > day);
  return realisations.some((one) => one.day === day) ? -1 : next - 1;
}

/** Whether quarters without a count lie between two counts: a line through the counts alone would break there. */
export const hasUncounted = (request: NormReportRequest): boolean =>
  request.outlook.points.some(({ day }) => countBefore(day, request) >= 0);

/** The straight line from count to count across such quarters, its ends included; empty elsewhere. */
export function uncounted(request: NormReportRequest): CellContent[] {
  const { points } = request.outlook;
  const { columns } = request.texts.report;
  const { series, points: table } = reportTables(request.prefix);
  const date = thisRow(table, columns.date);
  const jobs = (index: number) => `INDEX(${columnOf(series, columns.jobs)},${String(index + 1)})`;
  const dates = (index: number) => `INDEX(${columnOf(series, columns.date)},${String(index + 1)})`;
  const isUncounted = (day: Day | undefined) => day !== undefined && countBefore(day, request) >= 0;
  return points.map(({ day }, row) => {
    const before = countBefore(day, request);
    if (before >= 0)
      return formula(
        `=${jobs(before)}+(${jobs(before + 1)}-${jobs(before)})*(${date}-${dates(before)})/(${dates(before + 1)}-${dates(before)})`,
      );
    const isEnd = isUncounted(points[row - 1]?.day) || isUncounted(points[row + 1]?.day);
    const count = request.data.realisations.findIndex((one) => one.day === day);
    return isEnd && count >= 0 ? formula(`=${jobs(count)}`) : null;
  });
}
