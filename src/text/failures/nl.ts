import type { ApportionFailures, FundingFailures, PopulationFailures, QuantityFailures } from "../../domain/failure/failures";
import { at, atMostOne, date, euros, number, ordinal, quote, size, typed } from "../format/nl";
import { normFailures } from "./norm-nl";
import type { ArgumentFailures, FailureTexts } from "./failure-sentence";

const columnsOf = {
  bijdragen: "3 of 4 kolommen: partij, soort, waarde en eventueel afronden op",
  sleutel: "2 kolommen: gemeente en gewicht",
} as const;

/** As Excel shows it. */
const shown = (value: string | boolean) => (typeof value === "string" ? quote(value) : value ? "WAAR" : "ONWAAR");

const argumentErrors: Pick<FailureTexts, keyof ArgumentFailures> = {
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
    `Bij ${d.argument} ${d.columns === 1 ? "is 1 kolom" : `zijn ${number(d.columns)} kolommen`} opgegeven. Nodig zijn ` +
    `${columnsOf[d.table]}.`,
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

const recipient = (index: number) => `Bij ${ordinal(index, "ontvanger")}`;

const limit = (sum: number) => (sum === Infinity ? "onbegrensd" : number(sum));

const quantityNames: Readonly<Record<string, string>> = {
  amount: "bedragen",
  hours: "uren",
  hoursPerWeek: "uren per week",
  weeks: "weken",
  hourlyRate: "uurtarief",
  fullTime: "uren van een volle werkweek",
  hoursPerDay: "uren per dag",
};
const quantity = (what: string, index: number | null) =>
  `Bij ${quantityNames[what] ?? "de opgegeven waarde"}${index === null ? "" : ` (nummer ${number(index + 1)})`}`;

const apportionErrors: Pick<FailureTexts, keyof (ApportionFailures & QuantityFailures)> = {
  amountNotFinite: (d) => `${at(d, "Bij het bedrag")} staat een waarde die niet bruikbaar is: ${number(d.amount)}. Vul een getal in.`,
  unitNotPositive: (d) => `${at(d, "Bij de eenheid")} staat ${number(d.unit)}. Vul een getal in dat hoger is dan 0, zoals 0,01 of 1.`,
  amountNotMultipleOfUnit: (d) =>
    `${at(d, "Bij het bedrag")} staat ${number(d.amount)}. Dat is geen veelvoud van ${number(d.unit)}. Rond het af, of ` +
    "verdeel in kleinere stappen.",
  amountTooPrecise: (d) =>
    `${at(d, "Bij het bedrag")} staat ${number(d.amount)}, te verdelen in stappen van ${number(d.unit)}. Dat vraagt meer ` +
    "cijfers dan een cel kan bevatten (15). Verdeel in grotere stappen.",
  noWeights: () => "Er is niemand om over te verdelen. Geef ten minste één gewicht op.",
  weightNotFinite: (d) => `${at(d, recipient(d.index))} staat een gewicht dat niet bruikbaar is: ${number(d.weight)}. Vul een getal in.`,
  weightNegative: (d) =>
    `${at(d, recipient(d.index))} staat het gewicht ${number(d.weight)}. Een gewicht kan niet negatief zijn. Vul 0 of een hoger getal in.`,
  allWeightsZero: (d) =>
    `Er is ${number(d.amount)} te verdelen, maar alle gewichten zijn 0. Vul ten minste één gewicht in dat hoger is dan 0.`,
  minimumNotFinite: (d) => `${at(d, recipient(d.index))} staat een minimum dat niet bruikbaar is: ${number(d.minimum)}. Vul een getal in.`,
  maximumNotFinite: (d) => `${at(d, recipient(d.index))} staat een maximum dat niet bruikbaar is: ${number(d.maximum)}. Vul een getal in.`,
  minimumNegative: (d) =>
    `${at(d, recipient(d.index))} staat het minimum ${number(d.minimum)}. Dat kan niet negatief zijn. Vul 0 of een hoger getal in.`,
  maximumNegative: (d) =>
    `${at(d, recipient(d.index))} staat het maximum ${number(d.maximum)}. Dat kan niet negatief zijn. Vul 0 of een hoger getal in.`,
  minimumNotMultipleOfUnit: (d) =>
    `${at(d, recipient(d.index))} staat het minimum ${number(d.minimum)}. Dat is geen veelvoud van ${number(d.unit)}. Rond ` +
    "het af, of verdeel in kleinere stappen.",
  maximumNotMultipleOfUnit: (d) =>
    `${at(d, recipient(d.index))} staat het maximum ${number(d.maximum)}. Dat is geen veelvoud van ${number(d.unit)}. Rond ` +
    "het af, of verdeel in kleinere stappen.",
  minimumAboveMaximum: (d) =>
    `${at(d, recipient(d.index))} staat het minimum ${number(d.minimum)}. Dat is hoger dan het maximum ` +
    `${number(d.maximum)}. Verlaag het minimum of verhoog het maximum.`,
  minimumCount: (d) =>
    `Er zijn ${number(d.count)} minima opgegeven voor ${number(d.expected)} ontvangers. Geef er één voor allen op, of één per ontvanger.`,
  maximumCount: (d) =>
    `Er zijn ${number(d.count)} maxima opgegeven voor ${number(d.expected)} ontvangers. Geef er één voor allen op, of één per ontvanger.`,
  boundsInfeasible: (d) =>
    `De grenzen laten geen verdeling toe: er is ${number(d.amount)} te verdelen, de minima zijn samen ` +
    `${number(d.minimumSum)} en de maxima samen ${limit(d.maximumSum)}. Verlaag de minima of verhoog de maxima.`,
  unknownMethod: (d) => `De manier van afronden ${quote(d.method)} is niet bekend. Kies "grootste-rest", "sainte-lague" of "d-hondt".`,
  quantityNotFinite: (d) =>
    `${at(d, quantity(d.what, d.index))} is de waarde niet bruikbaar: ${number(d.value)}. Vul een gewoon getal in dat niet te groot is.`,
  quantityNegative: (d) =>
    `${at(d, quantity(d.what, d.index))} staat ${number(d.value)}. Dat kan niet negatief zijn. Vul 0 of een hoger getal in.`,
  quantityNotPositive: (d) => `${at(d, quantity(d.what, d.index))} staat ${number(d.value)}. Vul een getal in dat hoger is dan 0.`,
  costsTooLarge: (d) =>
    `${at(d, quantity("hoursPerWeek", d.index))} staat ${number(d.hoursPerWeek)}. Met ${number(d.weeks)} weken en een ` +
    `uurtarief van ${number(d.hourlyRate)} worden de kosten een bedrag met meer cijfers dan een cel kan bevatten (15). Vul ` +
    "kleinere getallen in.",
  shapeMismatch: (d) =>
    `${quantity(d.what, null)} zijn ${number(d.length)} waarden opgegeven, maar er zijn er ${number(d.expected)} nodig. ` +
    "Geef er één voor alle regels op, of één per regel.",
};

const by = (party: string) => `Bij de bijdrage van ${quote(party)}`;

const fundingErrors: Pick<FailureTexts, keyof FundingFailures> = {
  costsNotFinite: (d) => `${at(d, "Bij de kosten")} staat een waarde die niet bruikbaar is: ${number(d.costs)}. Vul een getal in.`,
  costsNegative: (d) =>
    `${at(d, "Bij de kosten")} staat ${number(d.costs)}. Kosten kunnen niet negatief zijn. Vul 0 of een hoger bedrag in.`,
  costsNotMultipleOfUnit: (d) =>
    `${at(d, "Bij de kosten")} staat ${number(d.costs)}. Dat is geen veelvoud van ${number(d.unit)}. Rond de kosten af, of ` +
    "verdeel in kleinere stappen.",
  contributionNotFinite: (d) => `${at(d, by(d.party))} staat een waarde die niet bruikbaar is: ${number(d.value)}. Vul een getal in.`,
  contributionNegative: (d) =>
    `${at(d, by(d.party))} staat ${number(d.value)}. Een bijdrage kan niet negatief zijn. Vul 0 of een hoger getal in.`,
  percentageAboveOne: (d) => `${at(d, by(d.party))} staat ${number(d.value)}. ${atMostOne(d.value, d.suggestion)}`,
  roundToNotPositive: (d) =>
    `${at(d, by(d.party))} staat ${number(d.roundTo)} als afronding. Vul een getal in dat hoger is dan 0, of laat de cel leeg.`,
  roundToNotMultipleOfUnit: (d) =>
    `${at(d, by(d.party))} staat ${number(d.roundTo)} als afronding. Dat is geen veelvoud van ${number(d.unit)}. Vul een ` +
    "veelvoud in, of verdeel in kleinere stappen.",
  keyEmpty: (d) => `Er blijft ${euros(d.remainder)} over, maar de verdeelsleutel is leeg. Vul gemeenten met hun gewicht in.`,
  keyAllZero: (d) =>
    `Er blijft ${euros(d.remainder)} over, maar alle gewichten in de verdeelsleutel zijn 0. Vul ten minste één gewicht in ` +
    "dat hoger is dan 0.",
};

const populationErrors: Pick<FailureTexts, keyof PopulationFailures> = {
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

export const failureTexts: FailureTexts = { ...argumentErrors, ...apportionErrors, ...fundingErrors, ...populationErrors, ...normFailures };
