import type { FundingFailures } from "../../domain/funding/failures";
import type { FailureTexts } from "../failure-texts";
import { at, atMostOne, euros, number, quote } from "./format";

const by = (party: string) => `The contribution of ${quote(party)}`;
const rounding = (party: string) => `The rounding of the contribution of ${quote(party)}`;

export const fundingErrors: Pick<FailureTexts, keyof FundingFailures> = {
  costsNotFinite: (d) => `${at(d, "The amount of the costs")} is not usable: ${number(d.costs)}. Enter a number.`,
  costsNegative: (d) => `${at(d, "The amount of the costs")} is ${number(d.costs)}. Costs cannot be negative. Enter 0 or more.`,
  costsNotMultipleOfUnit: (d) =>
    `${at(d, "The amount of the costs")} is ${number(d.costs)}, which is not a multiple of ${number(d.unit)}. Round the ` +
    "costs, or divide in smaller steps.",
  contributionNotFinite: (d) => `${at(d, by(d.party))} is not usable: ${number(d.value)}. Enter a number.`,
  contributionNegative: (d) => `${at(d, by(d.party))} is ${number(d.value)}. A contribution cannot be negative. Enter 0 or more.`,
  percentageAboveOne: (d) => `${at(d, by(d.party))} is ${number(d.value)}. ${atMostOne(d.value, d.suggestion)}`,
  roundToNotPositive: (d) => `${at(d, rounding(d.party))} is ${number(d.roundTo)}. Enter a number greater than 0, or leave the cell blank.`,
  roundToNotMultipleOfUnit: (d) =>
    `${at(d, rounding(d.party))} is ${number(d.roundTo)}, which is not a multiple of ${number(d.unit)}. Enter a multiple, ` +
    "or divide in smaller steps.",
  keyEmpty: (d) => `${euros(d.remainder)} is left, but the allocation key is empty. Fill in municipalities with their weights.`,
  keyAllZero: (d) =>
    `${euros(d.remainder)} is left, but all weights of the allocation key are 0. Enter at least one weight greater than 0.`,
};
