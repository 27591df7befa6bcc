import type { ApportionFailures, FundingFailures, PopulationFailures, QuantityFailures } from "../../domain/failure/failures";
import { at, atMostOne, date, euros, number, ordinal, quote, size, typed } from "../format/en";
import { normFailures } from "./norm-en";
import type { ArgumentFailures, FailureTexts } from "./failure-sentence";

const columnsOf = {
  bijdragen: "3 or 4 columns are needed: partij (party), soort (kind), waarde (value) and optionally afronden op (rounding)",
  sleutel: "2 columns are needed: gemeente (municipality) and gewicht (weight)",
} as const;

/** As Excel shows it. */
const shown = (value: string | boolean) => (typeof value === "string" ? quote(value) : value ? "TRUE" : "FALSE");

const argumentErrors: Pick<FailureTexts, keyof ArgumentFailures> = {
  notANumber: (d) => `${at(d)} is ${quote(d.value)}, which is not a number. Enter a number.`,
  numberAsText: (d) => `${at(d)} is the text ${quote(d.value)}. Enter it again as a number: ${typed(d.number)}.`,
  percentageAsText: (d) =>
    `${at(d)} is the text ${quote(d.value)}. Enter it again as a number: ${typed(d.fraction)}, or as a percentage in a cell ` +
    "that is not formatted as text.",
  booleanNotANumber: (d) => `${at(d)} is ${shown(d.value)}, which is not a number. Enter a number.`,
  cellError: (d) => `${at(d)} is the error ${d.value}. Repair that cell first.`,
  unusableValue: (d) => `${at(d)} is ${shown(d.value)}, a kind of value that cannot be calculated with. Enter a number or plain text.`,
  notFinite: (d) => `${at(d)} is not usable: ${number(d.value)}. Enter a number.`,
  negative: (d) => `${at(d)} is ${number(d.value)}, which cannot be negative. Enter 0 or more.`,
  notPositive: (d) => `${at(d)} is ${number(d.value)}. Enter a number greater than 0.`,
  fractionAboveOne: (d) => `${at(d)} is ${number(d.value)}. ${atMostOne(d.value, Number((d.value / 100).toPrecision(15)))}`,
  notOneValue: (d) => `${d.argument} takes one value, but the given range has ${size(d.rows, d.columns)}. Point to one cell.`,
  notARange: (d) => `${d.argument} takes one block of at least one cell. Point to the range again.`,
  shapeDiffers: (d) =>
    `The range of ${d.argument} has ${size(d.rows, d.columns)}, but ${d.other} has ${size(d.otherRows, d.otherColumns)}. ` +
    "Make both ranges the same size.",
  wrongColumns: (d) => `${d.argument} has ${number(d.columns)} ${d.columns === 1 ? "column" : "columns"}; ${columnsOf[d.table]}.`,
  unknownChoice: (d) =>
    `${at(d)} is ${d.value === "" ? "missing" : quote(d.value)}. Choose one of these words: ${d.choices.split("|").map(quote).join(", ")}.`,
  missing: (d) => `${at(d)} is missing. Enter a name.`,
  nameMissing: (d) => `${at(d)} is missing, although the row has other values. Fill in the name or clear the whole row.`,
  valueMissing: (d) => `${at(d)} is missing, although the row has other values. Enter a number or clear the whole row.`,
  emptyStageBefore: (d) => `${at(d)} has no part to calculate: there is nobody in the stage before. Enter a number greater than 0 there.`,
  dateAsText: (d) => `${at(d)} is the text ${quote(d.value)}. Enter it again as a date, or as text in the form ${quote(d.date)}.`,
  dateMissing: (d) => `${at(d)} is missing. Enter a date, or a quarter such as "2020-K4".`,
  notAYear: (d) => `${at(d)} is ${typed(d.value)}, which is not a year. Enter a year, such as 2016.`,
  dataNotLoaded: () => "The included figures could not be loaded. Check the connection and recalculate with Ctrl+Alt+F9.",
  resultTooLarge: () => "The outcome is larger than a cell can hold. Enter smaller numbers.",
  unexpected: () =>
    "This calculation failed because of an error in the add-in. Your data have not been changed. Report it to your " +
    "administrator, with the formula.",
};

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

const apportionErrors: Pick<FailureTexts, keyof (ApportionFailures & QuantityFailures)> = {
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

const by = (party: string) => `The contribution of ${quote(party)}`;
const rounding = (party: string) => `The rounding of the contribution of ${quote(party)}`;

const fundingErrors: Pick<FailureTexts, keyof FundingFailures> = {
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

const populationErrors: Pick<FailureTexts, keyof PopulationFailures> = {
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

export const failureTexts: FailureTexts = { ...argumentErrors, ...apportionErrors, ...fundingErrors, ...populationErrors, ...normFailures };
