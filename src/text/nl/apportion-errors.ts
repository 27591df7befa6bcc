import type { ApportionFailures } from "../../domain/apportion/failures";
import type { QuantityFailures } from "../../domain/failures";
import type { FailureTexts } from "../failure-texts";
import { at, number, ordinal, quote } from "./format";

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

export const apportionErrors: Pick<FailureTexts, keyof (ApportionFailures & QuantityFailures)> = {
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
