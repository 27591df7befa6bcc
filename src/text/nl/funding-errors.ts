import type { FundingFailures } from "../../domain/funding/failures";
import type { FailureTexts } from "../failure-texts";
import { at, atMostOne, euros, number, quote } from "./format";

const by = (party: string) => `Bij de bijdrage van ${quote(party)}`;

export const fundingErrors: Pick<FailureTexts, keyof FundingFailures> = {
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
