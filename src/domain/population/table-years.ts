import { unavailable } from "../failures";
import type { PopulationTable } from "./population-table";

/** Place of a year among the years of the table. */
export function placeOfYear(table: PopulationTable, year: number): number {
  const place = table.years.indexOf(year);
  if (place >= 0) return place;
  throw unavailable("populationYearUnknown", { year, firstYear: table.years[0] ?? NaN, lastYear: newestYear(table) });
}

export function newestYear(table: PopulationTable): number {
  return table.years.at(-1) ?? NaN;
}
