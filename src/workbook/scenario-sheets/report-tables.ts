import { formula, type CellContent } from "../plan/content";
import type { PartAt } from "../plan/part";
import { columnOf, thisRow } from "../plan/structured-reference";
import type { Column } from "../parts/column";
import { every } from "../parts/column";
import { numberFormats } from "../parts/styles";
import { tablePart } from "../parts/table-part";
import { headingsOf, tableNames, type ScenarioSheetRequest } from "./scenario-context";

/** Tables on the report of one scenario. */
export const reportNames = (prefix: string) => ({
  cover: `${prefix}Dekking`,
  municipalities: `${prefix}PerGemeente`,
  hours: `${prefix}UrenPerDienst`,
  costs: `${prefix}KostenPerDienst`,
  total: (what: string, year: number | string) => `${prefix}_Totaal${what}_${String(year)}`,
});

const amountFormat = ({ plan }: ScenarioSheetRequest): string => (Number.isInteger(plan.settings.unit) ? numberFormats.whole : numberFormats.cents);

/** One column per year with an amount from the calculation, and their sum. */
function yearColumns(request: ScenarioSheetRequest, table: string, what: string, cells: (year: number) => readonly CellContent[]): Column[] {
  const years = request.result.years.map((one) => one.year);
  const { euros } = request.texts.scenario.units;
  const names = reportNames(request.prefix);
  const format = { unit: euros, numberFormat: amountFormat(request) } as const;
  const sum = years.map((year) => thisRow(table, String(year))).join(",");
  return [
    ...years.map((year): Column => ({ heading: String(year), kind: "working", ...format, totalName: names.total(what, year), content: cells(year) })),
    { heading: headingsOf(request).total, kind: "result", ...format, totalName: names.total(what, "samen"), content: every(`=SUM(${sum})`) },
  ];
}

/** Who pays what: the contributing parties in their order and the gemeenten together, as in the proposal of 2017. */
export function coverTable(request: ScenarioSheetRequest): PartAt {
  const { scenario: texts } = request.texts;
  const headings = headingsOf(request);
  const tables = tableNames(request.prefix);
  const table = reportNames(request.prefix).cover;
  const party = request.texts.plan.headings.bijdragen.partij;
  const parties = request.plan.contributions.length;
  const firstYear = request.result.years[0]?.year ?? 0;
  const cells = (year: number): CellContent[] => [
    ...request.plan.contributions.map((_, i) => formula(`=INDEX(${columnOf(tables.cover(year), headings.amount)},${String(i + 1)})`)),
    formula(`=SUM(${columnOf(tables.shares(year), headings.amount)})`),
  ];
  return tablePart({
    caption: texts.report.cover.caption,
    note: texts.report.cover.note,
    table,
    rows: parties + 1,
    totalLabel: texts.report.cover.total,
    columns: [
      {
        heading: headings.payer,
        kind: "label",
        content: [...request.plan.contributions.map((_, i) => formula(`=INDEX(${columnOf(tables.cover(firstYear), party)},${String(i + 1)})`)), texts.report.municipalitiesTogether],
      },
      ...yearColumns(request, table, "Dekking", cells),
    ],
  });
}

/** What each gemeente pays, and what that is per inhabitant in the first year. */
export function municipalityTable(request: ScenarioSheetRequest): PartAt {
  const { scenario: texts } = request.texts;
  const headings = headingsOf(request);
  const tables = tableNames(request.prefix);
  const table = reportNames(request.prefix).municipalities;
  const input = request.texts.plan.headings.gemeenten;
  const firstYear = request.result.years[0]?.year ?? 0;
  const number = thisRow(table, headings.number);
  const from = (source: string, heading: string): `=${string}` => `=INDEX(${columnOf(source, heading)},${number})`;
  const inhabitants = thisRow(table, input.inwoners);
  const count = request.plan.municipalities.length;
  return tablePart({
    caption: texts.report.municipalities.caption,
    note: texts.report.municipalities.note,
    table,
    rows: count,
    totalLabel: texts.report.cover.total,
    columns: [
      { heading: headings.number, kind: "label", numberFormat: numberFormats.whole, content: Array.from({ length: count }, (_, i) => i + 1) },
      { heading: input.gemeente, kind: "label", content: every(from(tables.municipalities, input.gemeente)) },
      { heading: input.inwoners, kind: "working", unit: texts.units.people, numberFormat: numberFormats.whole, totalName: reportNames(request.prefix).total("Inwoners", "samen"), content: every(from(tables.municipalities, input.inwoners)) },
      ...yearColumns(request, table, "Gemeenten", (year) => Array.from({ length: count }, () => formula(from(tables.shares(year), headings.amount)))),
      {
        heading: texts.report.perInhabitant,
        unit: texts.units.euros,
        kind: "working",
        numberFormat: numberFormats.cents,
        content: every(`=IF(${inhabitants}=0,0,${thisRow(table, String(firstYear))}/${inhabitants})`),
      },
    ],
  });
}

/** Hours a week of each dienst, year by year. */
export function hoursTable(request: ScenarioSheetRequest): PartAt {
  const { scenario: texts, plan } = request.texts;
  const hours = plan.headings.uitvoeringsdiensten.uren;
  return dienstTable(request, reportNames(request.prefix).hours, { caption: texts.report.hours.caption, note: texts.report.hours.note }, (table) =>
    request.result.years.map(({ year }): Column => ({
      heading: String(year),
      unit: texts.units.perWeek,
      kind: "working",
      numberFormat: numberFormats.general,
      totalName: reportNames(request.prefix).total("Uren", year),
      content: every(`=INDEX(${columnOf(tableNames(request.prefix).hours(year), hours)},ROW()-ROW(${table}[[#Headers],[${headingsOf(request).dienst}]]))`),
    })),
  );
}

/** Costs of each dienst, year by year. */
export function costsTable(request: ScenarioSheetRequest): PartAt {
  const { scenario: texts } = request.texts;
  const headings = headingsOf(request);
  return dienstTable(request, reportNames(request.prefix).costs, texts.report.costsPerDienst, (table) =>
    yearColumns(request, table, "Kosten", (year) =>
      request.plan.diensten.map((_, i) => formula(`=INDEX(${columnOf(tableNames(request.prefix).hours(year), headings.costs)},${String(i + 1)})`)),
    ),
  );
}

function dienstTable(request: ScenarioSheetRequest, table: string, words: { caption: string; note: string }, columns: (table: string) => Column[]): PartAt {
  const { scenario: texts, plan } = request.texts;
  const tables = tableNames(request.prefix);
  const dienst = plan.headings.uitvoeringsdiensten.uitvoeringsdienst;
  return tablePart({
    ...words,
    table,
    rows: request.plan.diensten.length,
    totalLabel: texts.report.cover.total,
    columns: [
      { heading: headingsOf(request).dienst, kind: "label", content: request.plan.diensten.map((_, i) => formula(`=INDEX(${columnOf(tables.diensten, dienst)},${String(i + 1)})`)) },
      ...columns(table),
    ],
  });
}
