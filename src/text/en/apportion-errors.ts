import type { ApportionFailures } from "../../domain/apportion/failures";
import type { QuantityFailures } from "../../domain/failures";
import type { FailureTexts } from "../failure-texts";
import { at, number, ordinal, quote } from "./format";

const of = (what: string, index: number) => `The ${what} of ${ordinal(index, "recipient")}`;

const limit = (sum: number) => (sum === Infinity ? "are unlimited" : `to ${number(sum)}`);

const quantityNames: Readonly<Record<string, string>> = {
  amount: "amount",
  hours: "hours",
  hoursPerWeek: "hours a week",
  weeks: "weeks",
  hourlyRate: "hourly rate",
  fullTime: "hours of a full working week",
  hoursPerDay: "hours a day",
};
const nameOf = (what: string) => quantityNames[what] ?? "given value";
const quantity = (what: string, index: number | null) => `The ${nameOf(what)}${index === null ? "" : ` (number ${number(index + 1)})`}`;

export const apportionErrors: Pick<FailureTexts, keyof (ApportionFailures & QuantityFailures)> = {
  amountNotFinite: (d) => `${at(d, "The amount")} is not usable: ${number(d.amount)}. Enter a number.`,
  unitNotPositive: (d) => `${at(d, "The unit")} is ${number(d.unit)}. Enter a number greater than 0, such as 0.01 or 1.`,
  amountNotMultipleOfUnit: (d) =>
    `${at(d, "The amount")} is ${number(d.amount)}, which is not a multiple of ${number(d.unit)}. Round it, or divide in smaller steps.`,
  amountTooPrecise: (d) =>
    `${at(d, "The amount")} is ${number(d.amount)}, to be divided in steps of ${number(d.unit)}. That takes more digits ` +
    "than a cell can hold (15). Divide in larger steps.",
  noWeights: () => "There is nobody to divide over. Give at least one weight.",
  weightNotFinite: (d) => `${at(d, of("weight", d.index))} is not usable: ${number(d.weight)}. Enter a number.`,
  weightNegative: (d) => `${at(d, of("weight", d.index))} is ${number(d.weight)}. A weight cannot be negative. Enter 0 or more.`,
  allWeightsZero: (d) => `There is ${number(d.amount)} to divide, but all weights are 0. Enter at least one weight greater than 0.`,
  minimumNotFinite: (d) => `${at(d, of("minimum", d.index))} is not usable: ${number(d.minimum)}. Enter a number.`,
  maximumNotFinite: (d) => `${at(d, of("maximum", d.index))} is not usable: ${number(d.maximum)}. Enter a number.`,
  minimumNegative: (d) => `${at(d, of("minimum", d.index))} is ${number(d.minimum)}, which cannot be negative. Enter 0 or more.`,
  maximumNegative: (d) => `${at(d, of("maximum", d.index))} is ${number(d.maximum)}, which cannot be negative. Enter 0 or more.`,
  minimumNotMultipleOfUnit: (d) =>
    `${at(d, of("minimum", d.index))} is ${number(d.minimum)}, which is not a multiple of ${number(d.unit)}. Round it, or ` +
    "divide in smaller steps.",
  maximumNotMultipleOfUnit: (d) =>
    `${at(d, of("maximum", d.index))} is ${number(d.maximum)}, which is not a multiple of ${number(d.unit)}. Round it, or ` +
    "divide in smaller steps.",
  minimumAboveMaximum: (d) =>
    `${at(d, of("minimum", d.index))} is ${number(d.minimum)}, which is above the maximum ${number(d.maximum)}. Lower the ` +
    "minimum or raise the maximum.",
  minimumCount: (d) => `There are ${number(d.count)} minima for ${number(d.expected)} recipients. Give one for all, or one for each.`,
  maximumCount: (d) => `There are ${number(d.count)} maxima for ${number(d.expected)} recipients. Give one for all, or one for each.`,
  boundsInfeasible: (d) =>
    `The bounds leave no possible split: there is ${number(d.amount)} to divide, the minima add up to ` +
    `${number(d.minimumSum)} and the maxima ${limit(d.maximumSum)}. Lower the minima or raise the maxima.`,
  unknownMethod: (d) => `The rounding method ${quote(d.method)} is not known. Choose "grootste-rest", "sainte-lague" or "d-hondt".`,
  quantityNotFinite: (d) =>
    `${at(d, quantity(d.what, d.index))} is not usable: ${number(d.value)}. Enter an ordinary number that is not too large.`,
  quantityNegative: (d) => `${at(d, quantity(d.what, d.index))} is ${number(d.value)}, which cannot be negative. Enter 0 or more.`,
  quantityNotPositive: (d) => `${at(d, quantity(d.what, d.index))} is ${number(d.value)}. Enter a number greater than 0.`,
  costsTooLarge: (d) =>
    `${at(d, quantity("hoursPerWeek", d.index))} is ${number(d.hoursPerWeek)}. With ${number(d.weeks)} weeks and an hourly ` +
    `rate of ${number(d.hourlyRate)} the costs become an amount with more digits than a cell can hold (15). Enter smaller ` +
    "numbers.",
  shapeMismatch: (d) =>
    `The ${nameOf(d.what)} came with ${number(d.length)} values, but ${number(d.expected)} are needed. Give one for all ` +
    "rows, or one for each.",
};
