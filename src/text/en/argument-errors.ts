import type { ArgumentFailures } from "../argument-failures";
import type { FailureTexts } from "../failure-texts";
import { at, atMostOne, number, quote, size, typed } from "./format";

const columnsOf = {
  bijdragen: "3 or 4 columns are needed: partij (party), soort (kind), waarde (value) and optionally afronden op (rounding)",
  sleutel: "2 columns are needed: gemeente (municipality) and gewicht (weight)",
} as const;

/** As Excel shows it. */
const shown = (value: string | boolean) => (typeof value === "string" ? quote(value) : value ? "TRUE" : "FALSE");

export const argumentErrors: Pick<FailureTexts, keyof ArgumentFailures> = {
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
