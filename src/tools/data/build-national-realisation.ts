import { cell, readCsv, wholeNumber } from "./read-csv";

/** The text of assets/data/landelijke-realisatie.json, made from its source table; dates are ISO texts. */
export function buildNationalRealisation(text: string): string {
  const rows = readCsv(text).map((row) => ({ date: cell(row, "datum"), jobs: wholeNumber(row, "banen"), source: cell(row, "bron") }));
  return `${JSON.stringify(rows)}\n`;
}
