import type { NormDomainFailures } from "../../domain/failure/failures";
import type { FailureTexts } from "./failure-sentence";
import { at, atMostOne, date, number, ordinal, quote, typed } from "../format/en";

const valueOf = (what: string, index: number) => `The value of ${ordinal(index, what)}`;

const percent = (value: number) => `${number(Math.floor(value * 1000) / 10)}%`;

export const normFailures: Pick<FailureTexts, keyof NormDomainFailures> = {
  serialUnknown: (d) => `${at(d)} is ${number(d.value)}, which is not a date. Enter a date, or a quarter such as "2020-K4".`,
  dateTextUnknown: (d) =>
    `${at(d)} is ${quote(d.value)}, which is not a date. Enter a date, such as 2020-12-31, or a quarter such as "2020-K4".`,

  normYearInvalid: (d) => `${at(d, valueOf("norm", d.index))} is ${typed(d.year)}, which is not a year. Enter a year, such as 2020.`,
  normYearTwice: (d) =>
    `${at(d, valueOf("norm", d.index))} is ${typed(d.year)}. That year stands there already. Keep one norm for each year.`,
  normNotFinite: (d) => `${at(d, valueOf("norm", d.index))} is not usable: ${number(d.norm)}. Enter a number.`,
  normNegative: (d) => `${at(d, valueOf("norm", d.index))} is ${number(d.norm)}. A norm cannot be negative. Enter 0 or more.`,
  normCount: (d) => `There are ${number(d.norms)} norms for ${number(d.years)} years. Give one norm for each year.`,
  normMissing: () => "There is no norm. Enter at least one year with a norm.",
  realisationMissing: () => "There is no realisation. Enter at least one date with the number of extra jobs.",
  normOutsideYears: (d) =>
    `There is no norm on ${date(d.date)}: the given years run from the end of ${typed(d.firstYear)} to the end of ` +
    `${typed(d.lastYear)}. Choose a date in between, or add a year.`,
  nationalTargetYearUnknown: (d) =>
    `${at(d, "The year")} is ${typed(d.year)}. There is no national goal for that year. Choose a year from ` +
    `${typed(d.firstYear)} up to ${typed(d.lastYear)}.`,
  paceNotFinite: (d) =>
    `${at(d, d.what === "current" ? "The current number" : "The goal")} is not usable: ${number(d.value)}. Enter a number.`,
  targetDayNotLater: (d) =>
    `The goal's date (${date(d.targetDay)}) does not lie after the reference date (${date(d.currentDay)}). Choose a later ` +
    "date for the goal.",
  seriesValueNotFinite: (d) => `${at(d, valueOf(`series ${d.series}, value`, d.index))} is not usable: ${number(d.value)}. Enter a number.`,
  seriesCount: (d) =>
    `There are ${number(d.days)} dates with ${number(d.seriesA)} values of series A and ${number(d.seriesB)} of series B. ` +
    "Give one value of each series for each date.",
  dayTwice: (d) => `${at(d, valueOf("date", d.index))} is ${date(d.date)}. That date occurs earlier. Keep one observation for each date.`,
  tooFewForLines: (d) =>
    `No line runs through ${number(d.count)} ${d.count === 1 ? "observation" : "observations"}: at least ` +
    `${number(d.needed)} are needed. Add observations.`,
  noCrossing: (d) =>
    d.crossed === null
      ? "The lines are parallel and never cross. There is no date to give."
      : `The lines crossed on ${date(d.crossed)}, not after the last observation (${date(d.last)}). There is no later date to give.`,

  unknownProjectionMethod: (d) =>
    `The method ${quote(d.method)} is not known. Choose "auto", "lineair", "robuust", "drift", "gedempt" or "theta".`,
  confidenceOutOfRange: (d) =>
    `${at(d, "The reliability")} is ${number(d.confidence)}. Enter a number between 0 and 1, such as 0.8 for 80%.`,
  observationNotFinite: (d) => `${at(d, valueOf("observation", d.index))} is not usable: ${number(d.value)}. Enter a number.`,
  observationTwice: (d) =>
    `${at(d, valueOf("observation", d.index))} is ${date(d.date)}. That date occurs earlier. Keep one observation for each date.`,
  seriesTooLong: (d) =>
    `The series spans ${number(d.count)} steps; at most ${number(d.longest)} are possible. Check whether a date has a wrong ` +
    "year, or choose a shorter series.",
  tooFewObservations: (d) =>
    `The method ${quote(d.method)} cannot work with ${number(d.count)} ${d.count === 1 ? "observation" : "observations"}: ` +
    `it needs at least ${number(d.needed)}. Add observations or choose another method.`,
  stepsUnequal: (d) =>
    `The method ${quote(d.method)} needs equal steps: the end of every month, quarter, half-year or year. Change the dates, ` +
    `or choose "lineair" or "robuust".`,
  targetInPast: (d) =>
    `Nothing was observed on ${date(d.date)}, and that date lies before the last observation (${date(d.last)}). Choose a ` +
    "later date, or one with an observation.",

  countNotFinite: (d) => `${at(d, valueOf("stage", d.index))} is not usable: ${number(d.count)}. Enter a number.`,
  countNegative: (d) =>
    `${at(d, valueOf("stage", d.index))} is ${number(d.count)}. A number of people cannot be negative. Enter 0 or more.`,
  countRises: (d) =>
    `${at(d, valueOf("stage", d.index))} is ${number(d.count)}, more than the ${number(d.previous)} of the stage before. Put the ` +
    "stages in order, the largest number first.",
  funnelEmpty: () => "There is nobody in the first stage. Enter a number greater than 0 for the first stage.",
  goalNotFinite: (d) => `${at(d, "The goal")} is not usable: ${number(d.goal)}. Enter a number.`,
  goalNegative: (d) => `${at(d, "The goal")} is ${number(d.goal)}. A goal cannot be negative. Enter 0 or more.`,
  conversionNotFinite: (d) => `${at(d, valueOf("stage", d.index))} is not usable: ${number(d.conversion)}. Enter a number between 0 and 1.`,
  conversionNegative: (d) =>
    `${at(d, valueOf("stage", d.index))} is ${number(d.conversion)}. A part cannot be negative. Enter a number between 0 and 1.`,
  conversionAboveOne: (d) => `${at(d, valueOf("stage", d.index))} is ${number(d.conversion)}. ${atMostOne(d.conversion, d.suggestion)}`,
  conversionZero: (d) => `${at(d, valueOf("stage", d.index))} is 0. If nobody goes on, no number is enough. Enter a number greater than 0.`,

  measureWithoutEffect: (d) =>
    `A measure that starts on ${date(d.start)} gives no jobs yet on ${date(d.day)}. Choose an earlier start or a later day.`,
  chanceOutOfReach: (d) =>
    `A chance of ${percent(d.chance)} is out of reach with this measure: its own uncertainty keeps the chance below ` +
    `${percent(d.highest)}. Choose a smaller chance or a measure that is more certain.`,
  chanceOutOfRange: (d) => `The chance is ${number(d.chance)}. Enter a number between 0 and 1, such as 0.8 for 80%.`,
};

/** Every failure as an English sentence: what is wrong, where, and what to do. */
