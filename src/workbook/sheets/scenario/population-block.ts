import { populationLicence } from "../../../data/population";
import { populationSeries } from "../../../domain/plan/outcome/plan-population";
import type { PopulationTable } from "../../../domain/population/population-table";
import type { PartAt } from "../../layout/part";
import { columnsOf, headingOf, thisRow } from "../../excel/formula";
import { type Column, every, tablePart } from "../../layout/table-part";
import { numberFormats } from "../../layout/styles";
import { headingsOf, tableNames, type ScenarioSheetRequest } from "./scenario-context";
import { settingCell } from "./settings-block";

/** Inhabitants on 1 January of every bundled year, so that another peildatum can be filled in without making the sheet anew. */
export function populationBlock(request: ScenarioSheetRequest, population: PopulationTable): PartAt {
  const { caption, note } = request.texts.scenario.calculation.population;
  const headings = headingsOf(request);
  const series = populationSeries(request.plan, population);
  return tablePart({
    caption,
    note: note(`${populationLicence.owner}, ${populationLicence.name}`),
    table: tableNames(request.prefix).population,
    rows: request.plan.municipalities.length,
    columns: [
      {
        heading: headings.number,
        kind: "label",
        numberFormat: numberFormats.whole,
        content: request.plan.municipalities.map((_, i) => i + 1),
      },
      {
        heading: request.texts.plan.headings.gemeenten.gemeente,
        kind: "label",
        content: request.plan.municipalities.map((one) => one.name),
      },
      ...population.years.map((year, place): Column => ({
        heading: String(year),
        kind: "working",
        numberFormat: numberFormats.whole,
        content: series.map((one) => one[place] ?? null),
      })),
    ],
  });
}

/** The inhabitants that count: of the peildatum, or as typed when it is empty. */
export function inhabitantsColumn(request: ScenarioSheetRequest, municipalities: string): Column {
  const headings = headingsOf(request);
  const { inwoners } = request.texts.plan.headings.gemeenten;
  const table = tableNames(request.prefix).population;
  const years = request.population?.years ?? [];
  const figures = columnsOf(table, String(years[0]), String(years.at(-1)));
  const row = `ROW()-ROW(${headingOf(municipalities, headings.number)})`;
  const year = `${settingCell("peiljaar")}-VALUE(${headingOf(table, String(years[0]))})+1`;
  const typed = thisRow(municipalities, headings.typedInhabitants);
  return {
    heading: inwoners,
    kind: "working",
    numberFormat: numberFormats.whole,
    content: every(`=IF(N(${settingCell("peiljaar")})=0,${typed},N(INDEX(${figures},${row},${year})))`),
  };
}
