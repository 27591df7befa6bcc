import { rowNameColumn } from "../../domain/plan/plan-tables";
import { formula, quotedText, type CellContent } from "../plan/content";
import { cellAt } from "../plan/area";
import { combine, part, type PartAt } from "../plan/part";
import { columnOf, thisRow } from "../plan/structured-reference";
import { every } from "../parts/column";
import { outcomeFormats } from "../parts/outcome";
import { numberFormats } from "../parts/styles";
import { rowsAboveData, tablePart } from "../parts/table-part";
import { bindingName } from "../plan-sheets/plan-names";
import { headingsOf, tableNames, type ScenarioSheetRequest } from "./scenario-context";
import { isBounded } from "./shares-block";
import { yearFigure } from "./years-block";

interface Check {
  readonly label: string;
  /** Zero when all is well. */
  readonly difference: CellContent;
}

export const checksTable = (prefix: string): string => `${prefix}Controles`;

/** Checks in native formulas, each by another way than the calculation it guards. */
export function reportChecks(request: ScenarioSheetRequest): PartAt {
  const { scenario: texts, common } = request.texts;
  const headings = headingsOf(request);
  const table = checksTable(request.prefix);
  const checks = [...inputChecks(request), ...request.result.years.flatMap((_, index) => yearChecks(request, index))];
  const difference = thisRow(table, headings.difference);
  const make = tablePart({
    caption: texts.report.checks.caption,
    note: texts.report.checks.note,
    table,
    rows: checks.length,
    columns: [
      { heading: headings.check, kind: "label", content: checks.map((one) => one.label) },
      { heading: headings.difference, kind: "working", numberFormat: numberFormats.difference, content: checks.map((one) => one.difference) },
      { heading: headings.outcome, kind: "label", content: every(`=IF(ISNUMBER(${difference}),IF(${difference}=0,${quotedText(common.checks.good)},${quotedText(common.checks.bad)}),${quotedText(common.checks.bad)})`) },
    ],
  });
  return (at) => {
    const outcomes = { ...cellAt(at, rowsAboveData, 2), rows: checks.length, columns: 1 };
    return combine([make(at), part(outcomes, { conditionalFormats: outcomeFormats(outcomes, common) })]);
  };
}

/** The expression that is true when every check closes. */
export const allChecksClose = (request: ScenarioSheetRequest): string =>
  `COUNTIF(${columnOf(checksTable(request.prefix), headingsOf(request).outcome)},${quotedText(request.texts.common.checks.good)})=ROWS(${columnOf(checksTable(request.prefix), headingsOf(request).outcome)})`;

/** Rows that were added to the input after this sheet was made. */
function inputChecks(request: ScenarioSheetRequest): Check[] {
  const { checks } = request.texts.scenario;
  const missing = (table: "gemeenten" | "bijdragen", onSheet: number) => formula(`=COUNTA(${bindingName(table, rowNameColumn[table])})-${String(onSheet)}`);
  return [
    { label: checks.allRows, difference: missing("gemeenten", request.plan.municipalities.length) },
    { label: checks.allContributions, difference: missing("bijdragen", request.plan.contributions.length) },
  ];
}

function yearChecks(request: ScenarioSheetRequest, index: number): Check[] {
  const { checks } = request.texts.scenario;
  const headings = headingsOf(request);
  const year = request.result.years[index]?.year ?? 0;
  const tables = tableNames(request.prefix);
  const share = (heading: string) => columnOf(tables.shares(year), heading);
  const paid = `SUM(${columnOf(tables.cover(year), headings.amount)})+SUM(${share(headings.amount)})`;
  const spent = `SUM(${columnOf(tables.hours(year), headings.costs)})+SUM(${columnOf(tables.otherCosts(year), headings.costs)})`;
  const carriedByOutsiders = `SUMPRODUCT((${share(headings.takesPart)}=0)*(${share(headings.carriedInhabitants)}+${share(headings.carriedHours)}))`;
  return [
    { label: checks.closes(year), difference: formula(`=ROUND(${spent}-(${paid}),2)`) },
    { label: checks.sharesClose(year), difference: formula(`=ROUND(SUM(${share(headings.amount)})-${yearFigure(request, index, "municipalities")},2)`) },
    { label: checks.carriers(year), difference: formula(`=${carriedByOutsiders}`) },
    ...(isBounded(request) ? [] : [{ label: checks.precision(year), difference: formula(`=SUMPRODUCT(--(${share(headings.product)}>2^53))`) }]),
  ];
}
