import { isoDate, lastDayOfQuarter, partsOf, type Day } from "../../domain/time/day";
import { formatEuros, plainNumber } from "../format/amounts";
import type { Language } from "../language";
import type { NormPaneTexts } from "./nl";

/** Chances nearer to none or all than this are not told as a number: no model knows the future that well. */
const tellable = { least: 0.05, most: 0.95 } as const;

/** The end of a year or quarter by its name, any other day by its date: "eind 2020", "eind 1e kwartaal 2020". */
export function momentInWords(day: Day, { moment }: NormPaneTexts): string {
  const { year, month } = partsOf(day);
  const quarter = Math.ceil(month / 3);
  if (lastDayOfQuarter(year, quarter) !== day) return moment.date(isoDate(day));
  return quarter === 4 ? moment.yearEnd(year) : moment.quarterEnd(quarter, year);
}

/** A number of jobs as it is told: in whole jobs. */
export const wholeJobs = (jobs: number, language: Language): string => plainNumber(Math.round(jobs), language);

/** "250 banen", "1 baan". */
export const jobsInWords = (jobs: number, text: NormPaneTexts, language: Language): string =>
  text.jobs(Math.round(jobs), wholeJobs(jobs, language));

/** Costs that are a calculation about the future: cents would say more than is known. */
export const wholeEuros = (amount: number, language: Language): string => formatEuros(Math.round(amount), language);

/** A pace: in whole jobs, small ones with a decimal. */
export const paceInWords = (pace: number, language: Language): string =>
  plainNumber(Math.abs(pace) < 10 ? Math.round(pace * 10) / 10 : Math.round(pace), language);

/** A chance in whole steps of five percent; what is nearly certain is told as a bound, never as 0% or 100%. */
export function chanceInWords(chance: number, { chance: text }: NormPaneTexts, language: Language): string {
  if (chance < tellable.least) return text.below;
  if (chance > tellable.most) return text.above;
  return text.about(roundPercentage(chance, language));
}

/** The same for a cell of a table: "<5%", "40%", ">95%". */
export function shortChance(chance: number, language: Language): string {
  const percent = (value: number) => roundPercentage(value, language);
  if (chance < tellable.least) return `<${percent(tellable.least)}`;
  if (chance > tellable.most) return `>${percent(tellable.most)}`;
  return percent(chance);
}

const roundPercentage = (fraction: number, language: Language): string => `${plainNumber(Math.round(fraction * 20) * 5, language)}%`;

/** A share in whole percents: 608 of 900 is 68%. */
export const wholePercentage = (fraction: number, language: Language): string => `${plainNumber(Math.round(fraction * 100), language)}%`;

export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
