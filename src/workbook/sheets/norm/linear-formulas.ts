import { columnOf } from "../../excel/formula";
import { reportTables, startYear, type NormReportRequest } from "./norm-report-request";

/** Quarters from the start of the first year to the end of a day, as the domain counts them: days inside a quarter run evenly. */
export function quarterTime(date: string, request: NormReportRequest): string {
  const quarter = `ROUNDUP(MONTH(${date})/3,0)`;
  const start = `DATE(YEAR(${date}),3*${quarter}-2,0)`;
  const end = `DATE(YEAR(${date}),3*${quarter}+1,0)`;
  return `((YEAR(${date})-${String(startYear(request))})*4+${quarter}-1+(${date}-${start})/(${end}-${start}))`;
}

/** The same at the end of a year. */
export const yearEndTime = (year: string, request: NormReportRequest): string => `((${year}-${String(startYear(request))})*4+4)`;

const series = (request: NormReportRequest) => {
  const { columns } = request.texts.report;
  const table = reportTables(request.prefix).series;
  return { values: columnOf(table, columns.jobs), times: columnOf(table, columns.time), dates: columnOf(table, columns.date) };
};

/** The norm at a time, on the straight line between two years. */
export function normAt(time: string, request: NormReportRequest): string {
  const { columns } = request.texts.report;
  const table = reportTables(request.prefix).norm;
  const [times, norms] = [columnOf(table, columns.time), columnOf(table, columns.norm)];
  const row = `MATCH(${time},${times},1)`;
  const [from, before] = [`INDEX(${times},${row})`, `INDEX(${norms},${row})`];
  return `(${before}+IF(${from}=${time},0,(${time}-${from})*(INDEX(${norms},${row}+1)-${before})/(INDEX(${times},${row}+1)-${from})))`;
}

/** The least-squares line at a time. */
export function lineAt(time: string, request: NormReportRequest): string {
  const { values, times } = series(request);
  return `FORECAST.LINEAR(${time},${values},${times})`;
}

/** Its standard error for a new observation. */
export function lineError(time: string, request: NormReportRequest): string {
  const { values, times } = series(request);
  return `(STEYX(${values},${times})*SQRT(1+1/COUNT(${values})+(${time}-AVERAGE(${times}))^2/DEVSQ(${times})))`;
}

/** Half the width of the band. */
export function lineMargin(time: string, request: NormReportRequest): string {
  const { values } = series(request);
  return `(T.INV.2T(1-${confidenceName(request)},COUNT(${values})-2)*${lineError(time, request)})`;
}

/** Chance that the norm is reached, never quite none or all. */
export function lineChance(time: string, norm: string, jobs: string, request: NormReportRequest): string {
  const { values } = series(request);
  const error = lineError(time, request);
  const chance = `IF(${error}=0,IF(${jobs}>=${norm},1,0),1-T.DIST((${norm}-${jobs})/${error},COUNT(${values})-2,TRUE))`;
  return `MIN(MAX(${chance},1E-9),1-1E-9)`;
}

/** Normplan's own function for one day. */
export function projectionNow(date: string, request: NormReportRequest): string {
  const { values, dates } = series(request);
  return `INDEX(NORMPLAN.PROJECTIE(${dates},${values},${date},${methodName(request)},${confidenceName(request)}),1,1)`;
}

/** Defined names of the cells with the method and with the reliability of the band. */
export const methodName = ({ prefix }: NormReportRequest): string => `${prefix}_Methode`;
export const confidenceName = ({ prefix }: NormReportRequest): string => `${prefix}_Betrouwbaarheid`;
