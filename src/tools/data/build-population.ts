import type { Municipality, PopulationSource, PopulationTable, Region, RegionVintage } from "../../domain/population/population-table";
import { inhabitants } from "../../domain/number/units";
import { cell, list, readCsv, wholeNumber, type CsvRow } from "./read-csv";

/** Names of the source tables in assets/data/source, without extension. */
export const populationTables = [
  "bevolking",
  "bevolking_bronnen",
  "arbeidsmarktregios",
  "arbeidsmarktregio_gemeenten",
  "arbeidsmarktregio_bronnen",
] as const;

export type PopulationTables = Readonly<Record<(typeof populationTables)[number], string>>;

/** The text of assets/data/population.json, made from the source tables; the same tables always give the same text. */
export function buildPopulation(texts: PopulationTables): string {
  const sources = readCsv(texts.bevolking_bronnen).map(readSource);
  const years = sources.map(({ year }) => year);
  const members = readCsv(texts.arbeidsmarktregio_gemeenten);
  const population: PopulationTable = {
    years,
    municipalities: readCsv(texts.bevolking).map((row) => readMunicipality(row, years)),
    sources,
    regions: readCsv(texts.arbeidsmarktregios).map(readRegion),
    vintages: readCsv(texts.arbeidsmarktregio_bronnen).map((row) => readVintage(row, members)),
  };
  return `${JSON.stringify(population)}\n`;
}

const readSource = (row: CsvRow): PopulationSource => ({
  year: wholeNumber(row, "jaar"),
  source: cell(row, "bron"),
  status: cell(row, "status"),
});

function readMunicipality(row: CsvRow, years: readonly number[]): Municipality {
  const figure = (year: string) => (row[year] === "" ? null : inhabitants(wholeNumber(row, year)));
  return {
    code: cell(row, "code"),
    name: cell(row, "gemeente"),
    formerNames: list(row, "eerdere_namen"),
    inhabitants: years.map((year) => figure(String(year))),
  };
}

const readRegion = (row: CsvRow): Region => ({
  code: cell(row, "code"),
  name: cell(row, "arbeidsmarktregio"),
  formerNames: list(row, "eerdere_namen"),
});

/** Municipalities that ended before the bundled years stand in the source without a code and are left out. */
function readVintage(row: CsvRow, members: readonly CsvRow[]): RegionVintage {
  const label = cell(row, "indeling");
  const regionOf = Object.fromEntries(
    members.filter((member) => member.code && member[label]).map((member) => [cell(member, "code"), cell(member, label)]),
  );
  return { year: wholeNumber(row, "jaar"), label, source: cell(row, "bron"), regionOf };
}
