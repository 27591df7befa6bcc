import type { YearEnd } from "../../../domain/norm/outlook/outlook";
import { plainNumber } from "../../../text/format/amounts";
import { styles } from "../../layout/styles";
import { line } from "../../layout/text-parts";
import { type CellContent, columnOf, formula, quotedSentence, quotedText } from "../../excel/formula";
import { combine, type PartAt } from "../../layout/part";
import { cellAt } from "../../excel/area";
import { dayInWords } from "./measures-table";
import { reportTables, type NormReportRequest } from "./norm-report-request";

/** The year end that the sheet is about: the first with a norm after the last observation, else the last one with a norm. */
export function aboutYear({ outlook }: Pick<NormReportRequest, "outlook">): YearEnd | undefined {
  return (
    outlook.yearEnds.find(({ kind, norm }) => kind === "expected" && norm !== null) ??
    outlook.yearEnds.findLast(({ norm }) => norm !== null)
  );
}

/** What a director has to know, in sentences that follow the figures of the sheet. */
export function headline(request: NormReportRequest): PartAt {
  const sentences = [
    whatIsShort(request),
    whatWithMeasures(request),
    whatIsCounted(request),
    whenReached(request),
    howFast(request),
  ].filter((one) => one !== null);
  return (at) =>
    combine(
      sentences.map((content, index) =>
        line(content, index === 0 ? { ...styles.caption, color: styles.title.color } : {}, 18)(cellAt(at, index, 0)),
      ),
    );
}

function whatIsShort(request: NormReportRequest): CellContent {
  const { report } = request.texts;
  const row = aboutYear(request);
  if (row?.kind !== "expected") return null;
  const cell = yearCell(request, row.year);
  const [gap, chance] = [cell(report.columns.gap), cell(report.columns.chance)];
  const inSteps = `ROUND(${chance}*20,0)*5`;
  const words =
    `IF(${chance}<0.05,${quotedText(report.chance.below)},IF(${chance}>0.95,${quotedText(report.chance.above)},` +
    `${quotedSentence(report.chance.about, inSteps)}))`;
  const year = String(row.year);
  const short = quotedSentence((missing, likely) => report.short(year, missing, likely), `FIXED(${gap},0)`, words);
  const enough = quotedSentence((surplus, likely) => report.enough(year, surplus, likely), `FIXED(-${gap},0)`, words);
  return formula(`=IF(ROUND(${gap},0)>0,${short},${enough})`);
}

function whatWithMeasures(request: NormReportRequest): CellContent {
  const row = aboutYear(request);
  if (request.measures === null || row?.kind !== "expected") return null;
  const { report } = request.texts;
  const left = yearCell(request, row.year)(report.columns.gapLeft);
  return formula(`=${quotedSentence((missing) => report.withMeasures(String(row.year), missing), `FIXED(MAX(0,${left}),0)`)}`);
}

function whatIsCounted(request: NormReportRequest): CellContent {
  const { latest } = request.outlook;
  if (latest.share === null) return null;
  const { report } = request.texts;
  const tables = reportTables(request.prefix);
  const jobs = columnOf(tables.series, report.columns.jobs);
  const last = `INDEX(${jobs},ROWS(${jobs}))`;
  const norm =
    `INDEX(${columnOf(tables.norm, report.columns.norm)},MATCH(${String(latest.year)},` +
    `${columnOf(tables.norm, report.columns.year)},0))`;
  const day = dayInWords(latest.day, request);
  return formula(
    `=${quotedSentence((there, share) => report.latest(day, there, share, String(latest.year)), `FIXED(${last},0)`, `ROUND(100*${last}/${norm},0)`)}`,
  );
}

/** These two follow from the whole series; they are as old as the sheet. */
function whenReached(request: NormReportRequest): CellContent {
  const { report } = request.texts;
  const { reach } = request.outlook;
  if (reach.kind === "unknown") return null;
  return reach.kind === "notBefore" ? report.notBefore(reach.year) : report[reach.kind](dayInWords(reach.day, request));
}

function howFast(request: NormReportRequest): CellContent {
  const { lastYear, sinceStart, needed } = request.outlook.pace;
  const sofar = lastYear ?? sinceStart;
  const whole = (value: number) => plainNumber(Math.round(value), request.language);
  return needed === null || sofar === null ? null : request.texts.report.pace(whole(sofar), needed.year, whole(needed.perQuarter));
}

const yearCell = (request: NormReportRequest, year: number) => (heading: string) => {
  const table = reportTables(request.prefix).years;
  return `INDEX(${columnOf(table, heading)},MATCH(${String(year)},${columnOf(table, request.texts.report.columns.year)},0))`;
};
