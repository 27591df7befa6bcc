import { methodNow } from "./method-now";
import { normBindingName } from "../../names/norm";
import { checksPart, type Check } from "../../layout/checks";
import { sentenceFormats } from "../../layout/outcome";
import { styles } from "../../layout/styles";
import { columnOf, formula, quotedText } from "../../excel/formula";
import { part, type PartAt } from "../../layout/part";
import { methodName } from "./linear-formulas";
import { reportTables, type NormReportRequest } from "./norm-report-request";

/** Jobs that a projection may differ by when it is worked out again: less than anybody counts. */
const tolerance = "0.000001";

const outcomesName = ({ prefix }: NormReportRequest): string => `${prefix}_Controles`;

/** Checks in native formulas; the one with Normplan's function says nothing where the add-in is not there. */
export function reportChecks(request: NormReportRequest): PartAt {
  const { checks, columns } = request.texts.report;
  const tables = reportTables(request.prefix);
  const column = (heading: string) => columnOf(tables.years, heading);
  const [now, jobs] = [column(columns.addIn), column(columns.jobs)];
  const native: Omit<Check, "name">[] = [
    {
      label: checks.series,
      difference: `=COUNT(${normBindingName("realisatie", "banen")})-ROWS(${columnOf(tables.series, columns.jobs)})`,
    },
    { label: checks.norms, difference: `=COUNT(${normBindingName("norm", "norm")})-ROWS(${columnOf(tables.norm, columns.norm)})` },
    { label: checks.jobs, difference: `=SUM(${normBindingName("realisatie", "banen")})-SUM(${columnOf(tables.series, columns.jobs)})` },
    { label: checks.method, difference: `=IF(${methodNow()}=${methodName(request)},0,1)` },
    {
      label: checks.gaps,
      difference: `=SUMPRODUCT(ISNUMBER(${column(columns.gap)})*(${column(columns.norm)}-${jobs}))-SUM(${column(columns.gap)})`,
    },
    { label: checks.addIn, difference: `=IF(COUNT(${now})=0,0,SUMPRODUCT(ISNUMBER(${now})*${jobs})-SUM(${now}))` },
  ];
  return checksPart(
    request.texts.report.name,
    native.map((one, index) => ({ ...one, name: `${request.prefix}_Controle_${String(index + 1)}` })),
    4,
    request.texts.common,
    { tolerance, outcomesName: outcomesName(request) },
  );
}

/** Whether all checks close, in one sentence with a name that the task pane can read. */
export function masterCheck(request: NormReportRequest, columns: number): PartAt {
  const { checks } = request.texts.report;
  const outcomes = outcomesName(request);
  const close = `COUNTIF(${outcomes},${quotedText(request.texts.common.checks.good)})=ROWS(${outcomes})`;
  return (at) => {
    const area = { ...at, rows: 1, columns };
    return part(area, {
      blocks: [{ at, cells: [[formula(`=IF(${close},${quotedText(checks.ok)},${quotedText(checks.wrong)})`)]] }],
      formats: [{ area, format: styles.result }],
      names: [{ name: `${request.prefix}_Hoofdcontrole`, area: { ...area, columns: 1 } }],
      conditionalFormats: sentenceFormats(area, `NOT(${close})`),
    });
  };
}
