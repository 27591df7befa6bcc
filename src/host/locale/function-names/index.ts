import { DATE_AND_TIME } from "./date-and-time";
import { ENGINEERING_AND_DATABASE } from "./engineering-and-database";
import { FINANCE } from "./finance";
import { LOGIC_AND_INFORMATION } from "./logic-and-information";
import { LOOKUP } from "./lookup";
import { MATHEMATICS } from "./mathematics";
import { STATISTICS } from "./statistics";
import { TEXT } from "./text";

/**
 * The names that Dutch Excel gives to its functions, by their English name.
 * A function that is not here (ABS, LET, our own) has one name in both languages.
 */
const DUTCH: Readonly<Record<string, string>> = {
  ...MATHEMATICS,
  ...STATISTICS,
  ...TEXT,
  ...DATE_AND_TIME,
  ...LOOKUP,
  ...LOGIC_AND_INFORMATION,
  ...FINANCE,
  ...ENGINEERING_AND_DATABASE,
};

const dutchByEnglish = new Map(Object.entries(DUTCH));
const englishByDutch = new Map(Object.entries(DUTCH).map(([english, dutch]) => [dutch, english]));

/** Upper-case Dutch name; a function without a Dutch name keeps its own. */
export function dutchFunctionName(english: string): string {
  const name = english.toUpperCase();
  return dutchByEnglish.get(name) ?? name;
}

/**
 * Upper-case English name. An English name is accepted too, unless it is also the Dutch name of another function: then the Dutch one is
 * meant.
 */
export function englishFunctionName(dutch: string): string {
  const name = dutch.toUpperCase();
  return englishByDutch.get(name) ?? name;
}
