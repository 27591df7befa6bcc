import type { ArgumentFailures } from "../argument-failures";
import type { FailureTexts } from "../failure-texts";
import { at, atMostOne, number, quote, size, typed } from "./format";

const columnsOf = {
  bijdragen: "3 of 4 kolommen: partij, soort, waarde en eventueel afronden op",
  sleutel: "2 kolommen: gemeente en gewicht",
} as const;

/** As Excel shows it. */
const shown = (value: string | boolean) => (typeof value === "string" ? quote(value) : value ? "WAAR" : "ONWAAR");

export const argumentErrors: Pick<FailureTexts, keyof ArgumentFailures> = {
  notANumber: (d) => `${at(d)} staat ${quote(d.value)}. Dat is geen getal. Vul een getal in.`,
  numberAsText: (d) => `${at(d)} staat ${quote(d.value)} als tekst. Typ het opnieuw als getal: ${typed(d.number)}.`,
  percentageAsText: (d) =>
    `${at(d)} staat ${quote(d.value)} als tekst. Typ het opnieuw als getal: ${typed(d.fraction)}, of als percentage in een ` +
    "cel zonder tekstopmaak.",
  booleanNotANumber: (d) => `${at(d)} staat ${shown(d.value)}. Dat is geen getal. Vul een getal in.`,
  cellError: (d) => `${at(d)} staat de foutwaarde ${d.value}. Herstel eerst die cel.`,
  unusableValue: (d) =>
    `${at(d)} staat ${shown(d.value)}. Met die soort waarde kan niet worden gerekend. Vul een getal of gewone tekst in.`,
  notFinite: (d) => `${at(d)} staat een waarde die niet bruikbaar is: ${number(d.value)}. Vul een getal in.`,
  negative: (d) => `${at(d)} staat ${number(d.value)}. Dat kan niet negatief zijn. Vul 0 of een hoger getal in.`,
  notPositive: (d) => `${at(d)} staat ${number(d.value)}. Vul een getal in dat hoger is dan 0.`,
  fractionAboveOne: (d) => `${at(d)} staat ${number(d.value)}. ${atMostOne(d.value, Number((d.value / 100).toPrecision(15)))}`,
  notOneValue: (d) => `Bij ${d.argument} hoort één waarde, maar het opgegeven bereik heeft ${size(d.rows, d.columns)}. Wijs één cel aan.`,
  notARange: (d) => `Bij ${d.argument} hoort een aaneengesloten bereik met ten minste één cel. Wijs het bereik opnieuw aan.`,
  shapeDiffers: (d) =>
    `Bij ${d.argument} is een bereik met ${size(d.rows, d.columns)} opgegeven, maar ${d.other} heeft ` +
    `${size(d.otherRows, d.otherColumns)}. Maak beide bereiken even groot.`,
  wrongColumns: (d) =>
    `Bij ${d.argument} ${d.columns === 1 ? "is 1 kolom" : `zijn ${number(d.columns)} kolommen`} opgegeven. Nodig zijn ${columnsOf[d.table]}.`,
  unknownChoice: (d) =>
    `${at(d)} staat ${d.value === "" ? "niets" : quote(d.value)}. Kies een van deze woorden: ` +
    `${d.choices.split("|").map(quote).join(", ")}.`,
  missing: (d) => `${at(d)} staat niets. Vul een naam in.`,
  nameMissing: (d) => `${at(d)} staat geen naam, terwijl de rij wel gegevens bevat. Vul de naam in of maak de hele rij leeg.`,
  valueMissing: (d) => `${at(d)} staat niets, terwijl de rij wel gegevens bevat. Vul een getal in of maak de hele rij leeg.`,
  emptyStageBefore: (d) =>
    `${at(d)} is geen deel te berekenen: in de stap ervoor staat niemand. Vul daar een aantal in dat hoger is dan 0.`,
  dateAsText: (d) => `${at(d)} staat ${quote(d.value)} als tekst. Typ het opnieuw als datum, of als tekst in de vorm ${quote(d.date)}.`,
  dateMissing: (d) => `${at(d)} staat geen datum. Vul een datum in, of een kwartaal zoals "2020-K4".`,
  notAYear: (d) => `${at(d)} staat ${typed(d.value)}. Dat is geen jaartal. Vul een jaartal in, zoals 2016.`,
  dataNotLoaded: () =>
    "De meegeleverde gegevens konden niet worden geladen. Controleer de verbinding en laat Excel opnieuw rekenen met Ctrl+Alt+F9.",
  resultTooLarge: () => "De uitkomst is groter dan een cel kan bevatten. Vul kleinere getallen in.",
  unexpected: () =>
    "Deze berekening is mislukt door een fout in de invoegtoepassing. Uw gegevens zijn niet gewijzigd. Meld dit aan de " +
    "beheerder, met de formule erbij.",
};
