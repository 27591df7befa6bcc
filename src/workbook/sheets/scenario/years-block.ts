import { settingSchemas } from "../../../domain/plan/input/schema";
import { absolute } from "../../excel/area";
import { columnOf, columnsOf, formula, thisRow } from "../../excel/formula";
import { combine, part, type PartAt } from "../../layout/part";
import { every, rowsAboveData, tablePart } from "../../layout/table-part";
import { numberFormats } from "../../layout/styles";
import { contentRow } from "../../layout/sheet";
import { whenPresent, type Recalculation } from "./recalculation";
import { headingsOf, tableNames, type ScenarioSheetRequest } from "./scenario-context";
import { settingCell } from "./settings-block";
import { roundToCentFormula } from "../../../domain/number/rounding";

/** Empty rows between the blocks of a calculation. */
export const emptyRows = 1;

/** Below the settings: their rows, the scale of a mixed key, and the empty row between the blocks. */
const firstRow = contentRow + rowsAboveData + Object.keys(settingSchemas).length + 1 + emptyRows + rowsAboveData;

const columns = ["number", "year", "rate", "costs", "contributions", "municipalities", "unitCount", "addIn"] as const;
export type YearColumn = (typeof columns)[number];

/** The cell of a year's figure on the calculation sheet. */
export const yearCell = (index: number, column: YearColumn): string => absolute({ row: firstRow + index, column: columns.indexOf(column) });

/** Per year: rate, costs, contributions, and what the gemeenten share, also as a number of units. */
export function yearsBlock(request: ScenarioSheetRequest): PartAt {
  const { scenario: texts } = request.texts;
  const headings = headingsOf(request);
  const tables = tableNames(request.prefix);
  const years = request.result.years.map((one) => one.year);
  const own = (column: YearColumn) => thisRow(tables.years, headings[column]);
  const perYear = (text: (year: number) => `=${string}`) => years.map((year) => formula(text(year)));
  const make = tablePart({
    ...texts.calculation.years,
    table: tables.years,
    rows: years.length,
    columns: [
      { heading: headings.number, kind: "label", numberFormat: numberFormats.whole, content: years.map((_, index) => index + 1) },
      {
        heading: headings.year,
        kind: "working",
        numberFormat: numberFormats.general,
        content: every(`=${settingCell("eersteJaar")}+${own("number")}-1`),
      },
      {
        heading: headings.rate,
        unit: texts.units.perHour,
        kind: "working",
        numberFormat: numberFormats.cents,
        content: every(`=${roundToCentFormula(`${settingCell("uurtarief")}*(1+${settingCell("index")})^(${own("number")}-1)`)}`),
      },
      {
        heading: headings.costs,
        unit: texts.units.euros,
        kind: "working",
        numberFormat: numberFormats.cents,
        content: perYear(
          (year) => `=SUM(${columnOf(tables.hours(year), headings.costs)},${columnOf(tables.otherCosts(year), headings.costs)})`,
        ),
      },
      {
        heading: headings.contributions,
        unit: texts.units.euros,
        kind: "working",
        numberFormat: numberFormats.cents,
        content: perYear((year) => `=SUM(${columnOf(tables.cover(year), headings.amount)})`),
      },
      {
        heading: headings.municipalities,
        unit: texts.units.euros,
        kind: "result",
        numberFormat: numberFormats.cents,
        content: every(`=ROUND(${own("costs")}-${own("contributions")},2)`),
      },
      {
        heading: headings.unitCount,
        kind: "working",
        numberFormat: numberFormats.whole,
        content: every(`=ROUND(${own("municipalities")}/${settingCell("eenheid")},0)`),
      },
      ...(hasContributions(request)
        ? [
            {
              heading: headings.addIn,
              unit: texts.units.euros,
              kind: "addIn" as const,
              numberFormat: numberFormats.cents,
              content: years.map((year) => formula(whenPresent(request, remainderCall(request, year, own("costs"))))),
            },
          ]
        : []),
    ],
  });
  return (at) => {
    const body = make(at);
    const cells = years.map((year, index) => ({
      name: remainderName(request, year),
      area: { row: firstRow + index, column: columns.indexOf("addIn"), rows: 1, columns: 1 },
    }));
    return combine([body, part(body.area, { names: hasContributions(request) ? cells : [] })]);
  };
}

const hasContributions = ({ plan }: ScenarioSheetRequest): boolean => plan.contributions.length > 0;

const remainderName = ({ prefix }: ScenarioSheetRequest, year: number): string => `${prefix}_Normplan_Rest_${String(year)}`;

/** Party, kind, this year's value and rounding stand beside each other in the table of contributions, as the function wants them. */
function remainderCall(request: ScenarioSheetRequest, year: number, costs: string): string {
  const { partij, afrondenOp } = request.texts.plan.headings.bijdragen;
  return `NORMPLAN.RESTANT(${costs},${columnsOf(tableNames(request.prefix).cover(year), partij, afrondenOp)},${settingCell("eenheid")})`;
}

/** What the contributions leave, by RESTANT. */
export function remainderRecalculation(request: ScenarioSheetRequest, index: number): Recalculation | null {
  const year = request.result.years[index]?.year ?? 0;
  if (!hasContributions(request)) return null;
  return {
    label: request.texts.scenario.recalculation.remainder(year),
    name: remainderName(request, year),
    native: yearFigure(request, index, "municipalities"),
  };
}

/** The same figure, for formulas on another sheet. */
export function yearFigure(request: ScenarioSheetRequest, index: number, column: YearColumn): string {
  return `INDEX(${columnOf(tableNames(request.prefix).years, headingsOf(request)[column])},${String(index + 1)})`;
}
