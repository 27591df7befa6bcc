import type { NationalPath } from "../../domain/norm/path/national";
import { jobs } from "../../domain/number/units";
import { cell, readCsv, wholeNumber } from "./read-csv";

/** The text of assets/data/landelijk-doelpad.json, made from its source table. */
export function buildNationalTarget(text: string): string {
  const rows = readCsv(text);
  const sources = new Set(rows.map((row) => cell(row, "bron")));
  const [source] = sources;
  if (source === undefined || sources.size !== 1) throw new Error("The national target has one source.");
  const column = (heading: string) => rows.map((row) => jobs(wholeNumber(row, heading)));
  const target: NationalPath = {
    source,
    years: rows.map((row) => wholeNumber(row, "jaar")),
    markt: column("banen_markt"),
    overheid: column("banen_overheid"),
    totaal: column("banen_totaal"),
  };
  return `${JSON.stringify(target)}\n`;
}
