import type { PopulationFailures } from "../../domain/population/failures";
import type { FailureTexts } from "../failure-texts";
import { at, date, quote } from "./format";

export const populationErrors: Pick<FailureTexts, keyof PopulationFailures> = {
  municipalityUnknown: (d) =>
    `${at(d, "The name")} is ${quote(d.name)}. The included figures have no such municipality. Check the spelling, or use ` +
    "the CBS code, such as GM0402.",
  municipalityAmbiguous: (d) =>
    `${at(d, "The name")} is ${quote(d.name)}, which can be more than one municipality. Do you mean ` +
    `${d.candidates.split("; ").join(" or ")}? Enter the full name or the CBS code.`,
  municipalityNotInYear: (d) =>
    `${at(d, "The name")} is ${quote(d.name)}, which was not a municipality on 1 January ${String(d.year)}; there are ` +
    `figures from ${String(d.firstYear)} up to ${String(d.lastYear)}. ` +
    (d.successor === null
      ? "Choose another year or another municipality."
      : `${d.name} merged into ${d.successor}. Choose another year or ${d.successor}.`),
  municipalityEnded: (d) =>
    `${at(d, "The name")} is ${quote(d.name)}. That municipality merged into ${d.successor} on ${date(d.endedOn)}. Enter ${d.successor}.`,
  populationYearUnknown: (d) =>
    `There are no population figures of ${String(d.year)}. Choose a year from ${String(d.firstYear)} up to ${String(d.lastYear)}.`,
  regionUnknown: (d) =>
    `${at(d, "The name")} is ${quote(d.name)}, which is not an arbeidsmarktregio. Check the spelling, for example "Gooi en Vechtstreek".`,
};
