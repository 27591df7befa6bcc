import { type CellContent, columnOf, formula, headingOf, thisRow } from "../../excel/formula";
import type { PartAt } from "../../layout/part";
import { type Column, every, tablePart, type TableSpec } from "../../layout/table-part";
import { numberFormats } from "../../layout/styles";
import { headingsOf, tableNames, type ScenarioSheetRequest } from "./scenario-context";

/** Tables and totals on the report of one scenario. */
export const reportNames = (prefix: string) => ({
  cover: `${prefix}Dekking`,
  municipalities: `${prefix}PerGemeente`,
  costLines: `${prefix}UrenEnKosten`,
  total: (what: "Dekking" | "Gemeenten" | "Inwoners" | "Kosten") => `${prefix}_Totaal_${what}`,
});

export const yearsOf = ({ result }: ScenarioSheetRequest): number[] => result.years.map((one) => one.year);

const amountFormat = ({ plan }: ScenarioSheetRequest): string =>
  Number.isInteger(plan.settings.unit) ? numberFormats.whole : numberFormats.cents;

/** Heading of the column that holds the amounts over all years: the year itself when there is only one. */
export function totalHeading(request: ScenarioSheetRequest): string {
  const years = yearsOf(request);
  return years.length === 1 ? String(years[0]) : headingsOf(request).total;
}

/** One column per year with an amount from the calculation, and their sum; one column when there is one year. */
function yearColumns(
  request: ScenarioSheetRequest,
  table: string,
  totalName: string,
  cells: (year: number) => readonly CellContent[],
): Column[] {
  const years = yearsOf(request);
  const format = { unit: request.texts.scenario.units.euros, numberFormat: amountFormat(request) } as const;
  const [only] = years;
  if (only !== undefined && years.length === 1)
    return [{ heading: String(only), kind: "result", ...format, totalName, content: cells(only) }];
  const sum = years.map((year) => thisRow(table, String(year))).join(",");
  return [
    ...years.map((year): Column => ({ heading: String(year), kind: "working", ...format, total: true, content: cells(year) })),
    { heading: headingsOf(request).total, kind: "result", ...format, totalName, content: every(`=SUM(${sum})`) },
  ];
}

export const coverTable = (request: ScenarioSheetRequest): PartAt => tablePart(coverTableSpec(request));

/** Who pays what: the contributing parties in their order and the gemeenten together, as in the proposal of 2017. */
export function coverTableSpec(request: ScenarioSheetRequest): TableSpec {
  const { report } = request.texts.scenario;
  const headings = headingsOf(request);
  const tables = tableNames(request.prefix);
  const names = reportNames(request.prefix);
  const table = names.cover;
  const party = request.texts.plan.headings.bijdragen.partij;
  const [firstYear = 0] = yearsOf(request);
  const costs = names.total("Dekking");
  return {
    caption: report.cover.caption,
    note: report.cover.note,
    table,
    rows: request.plan.contributions.length + 1,
    totalLabel: report.cover.total,
    columns: [
      {
        heading: headings.payer,
        kind: "label",
        content: [
          ...request.plan.contributions.map((_, i) => formula(`=INDEX(${columnOf(tables.cover(firstYear), party)},${String(i + 1)})`)),
          report.municipalitiesTogether,
        ],
      },
      ...yearColumns(request, table, costs, (year) => [
        ...request.plan.contributions.map((_, i) => formula(`=INDEX(${columnOf(tables.cover(year), headings.amount)},${String(i + 1)})`)),
        formula(`=SUM(${columnOf(tables.shares(year), headings.amount)})`),
      ]),
      {
        heading: report.share,
        unit: report.ofCosts,
        kind: "working",
        numberFormat: numberFormats.percent,
        total: true,
        content: every(`=IF(${costs}=0,0,${thisRow(table, totalHeading(request))}/${costs})`),
      },
    ],
  };
}

export const municipalityTable = (request: ScenarioSheetRequest): PartAt => tablePart(municipalityTableSpec(request));

/** What each gemeente pays, for how many inhabitants in the first year, and what that is per inhabitant. */
export function municipalityTableSpec(request: ScenarioSheetRequest): TableSpec {
  const { report, units } = request.texts.scenario;
  const headings = headingsOf(request);
  const tables = tableNames(request.prefix);
  const names = reportNames(request.prefix);
  const table = names.municipalities;
  const input = request.texts.plan.headings.gemeenten;
  const years = yearsOf(request);
  const [firstYear = 0] = years;
  const from = (source: string, heading: string): `=${string}` =>
    `=INDEX(${columnOf(source, heading)},ROW()-ROW(${headingOf(table, input.gemeente)}))`;
  const inhabitants = thisRow(table, input.inwoners);
  const count = request.plan.municipalities.length;
  return {
    ...report.municipalities,
    table,
    rows: count,
    totalLabel: report.cover.total,
    columns: [
      { heading: input.gemeente, kind: "label", content: every(from(tables.municipalities, input.gemeente)) },
      {
        heading: input.inwoners,
        kind: "working",
        unit: units.people,
        numberFormat: numberFormats.whole,
        totalName: names.total("Inwoners"),
        content: every(from(tables.shares(firstYear), headings.carriedInhabitants)),
      },
      ...yearColumns(request, table, names.total("Gemeenten"), (year) =>
        Array.from({ length: count }, () => formula(from(tables.shares(year), headings.amount))),
      ),
      {
        heading: report.perInhabitant,
        unit: years.length === 1 ? units.euros : report.perInhabitantIn(firstYear),
        kind: "working",
        numberFormat: numberFormats.cents,
        content: every(`=IF(${inhabitants}=0,0,${thisRow(table, String(firstYear))}/${inhabitants})`),
      },
    ],
  };
}

/**
 * Hours a week of each dienst, year by year, and what they cost over all years; below them the werkgroep, when there is one, and the other
 * costs.
 */
export function costLinesTable(request: ScenarioSheetRequest): PartAt {
  const { report, units } = request.texts.scenario;
  const headings = headingsOf(request);
  const tables = tableNames(request.prefix);
  const names = reportNames(request.prefix);
  const { uitvoeringsdiensten, kosten } = request.texts.plan.headings;
  const years = yearsOf(request);
  const [firstYear = 0] = years;
  const diensten = request.plan.diensten.map((_, i) => i + 1);
  // The werkgroep is the first of the other costs.
  const others = [...(request.plan.settings.workingGroup.members > 0 ? [1] : []), ...request.plan.costLines.map((_, i) => i + 2)];
  const over = (table: (year: number) => string, row: number) =>
    formula(`=SUM(${years.map((year) => `INDEX(${columnOf(table(year), headings.costs)},${String(row)})`).join(",")})`);
  return tablePart({
    caption: report.costLines.caption,
    note: report.costLines.note,
    table: names.costLines,
    rows: diensten.length + others.length,
    totalLabel: report.cover.total,
    columns: [
      {
        heading: kosten.omschrijving,
        kind: "label",
        content: [
          ...diensten.map((row) => formula(`=INDEX(${columnOf(tables.diensten, uitvoeringsdiensten.uitvoeringsdienst)},${String(row)})`)),
          ...others.map((row) => formula(`=INDEX(${columnOf(tables.otherCosts(firstYear), kosten.omschrijving)},${String(row)})`)),
        ],
      },
      ...years.map((year): Column => ({
        heading: report.costLines.hoursIn(year),
        unit: units.perWeek,
        kind: "working",
        numberFormat: numberFormats.general,
        total: true,
        content: diensten.map((row) => formula(`=INDEX(${columnOf(tables.hours(year), uitvoeringsdiensten.uren)},${String(row)})`)),
      })),
      {
        heading: headings.costs,
        unit: units.euros,
        kind: "result",
        numberFormat: amountFormat(request),
        totalName: names.total("Kosten"),
        content: [...diensten.map((row) => over(tables.hours, row)), ...others.map((row) => over(tables.otherCosts, row))],
      },
    ],
  });
}
