/** Error values as they are written in formulas: English and Dutch. */
const NAMES = [
  ["#N/A", "#N/B"],
  ["#VALUE!", "#WAARDE!"],
  ["#REF!", "#VERW!"],
  ["#DIV/0!", "#DEEL/0!"],
  ["#NAME?", "#NAAM?"],
  ["#NUM!", "#GETAL!"],
  ["#NULL!", "#LEEG!"],
  ["#SPILL!", "#OVERLOOP!"],
  ["#CALC!", "#BEREKENEN!"],
] as const;

const dutch = new Map<string, string>(NAMES);
const english = new Map<string, string>(NAMES.map(([from, to]) => [to, from]));

export const dutchErrorName = (name: string): string => dutch.get(name.toUpperCase()) ?? name;
export const englishErrorName = (name: string): string => english.get(name.toUpperCase()) ?? name;
