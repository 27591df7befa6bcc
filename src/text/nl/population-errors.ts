import type { PopulationFailures } from "../../domain/population/failures";
import type { FailureTexts } from "../failure-texts";
import { at, date, quote } from "./format";

export const populationErrors: Pick<FailureTexts, keyof PopulationFailures> = {
  municipalityUnknown: (d) =>
    `${at(d)} staat ${quote(d.name)}. Zo'n gemeente komt in de meegeleverde cijfers niet voor. Controleer de schrijfwijze, ` +
    "of gebruik de code van het CBS, zoals GM0402.",
  municipalityAmbiguous: (d) =>
    `${at(d)} staat ${quote(d.name)}. Die naam is niet eenduidig. Bedoelt u ${d.candidates.split("; ").join(" of ")}? Vul ` +
    "de hele naam of de code van het CBS in.",
  municipalityNotInYear: (d) =>
    `${at(d)} staat ${quote(d.name)}. Dat was op 1 januari ${String(d.year)} geen gemeente; er zijn cijfers van ` +
    `${String(d.firstYear)} tot en met ${String(d.lastYear)}. ` +
    (d.successor === null
      ? "Kies een ander jaar of een andere gemeente."
      : `${d.name} is opgegaan in ${d.successor}. Kies een ander jaar of ${d.successor}.`),
  municipalityEnded: (d) =>
    `${at(d)} staat ${quote(d.name)}. Die gemeente is op ${date(d.endedOn)} opgegaan in ${d.successor}. Vul ${d.successor} in.`,
  populationYearUnknown: (d) =>
    `Van ${String(d.year)} zijn geen inwonertallen meegeleverd. Kies een jaar van ${String(d.firstYear)} tot en met ${String(d.lastYear)}.`,
  regionUnknown: (d) =>
    `${at(d)} staat ${quote(d.name)}. Dat is geen arbeidsmarktregio. Controleer de schrijfwijze, bijvoorbeeld "Gooi en Vechtstreek".`,
};
