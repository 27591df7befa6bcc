import type { NormChanceTexts } from "./nl";

export const normChance: NormChanceTexts = {
  title: "Wanted chance",
  year: "On",
  yearOption: (year) => `31 December ${String(year)}`,
  wanted: "Wanted chance",
  wantedHint: "From 5% up to and including 95%",
  certainty: "Certainty of the extra jobs",
  empty: "Fill in a chance, such as 80%.",
  notAChance: (typed) => `"${typed}" is not a chance. Fill in a percentage from 5% up to and including 95%, such as 80%.`,
  outOfRange: (typed) =>
    `"${typed}" is outside 5% up to and including 95%: a chance cannot be told more precisely. Fill in 80%, for instance.`,
  line: (chance, jobs) => `Chance of ${chance}: ${jobs} extra`,
  lineNone: (chance) => `Chance of ${chance}: nothing extra needed`,
  lineOutOfReach: (chance) => `Chance of ${chance}: out of reach`,
  lineUnknown: "How many extra jobs a chance takes",
  needed: (chance, jobs, moment, planned) =>
    `A chance of ${chance} of reaching the norm takes ${jobs} extra ${moment}, ` +
    `${planned ? "on top of the measures that count" : "on top of what is expected without measures"}.`,
  already: (chance, moment, now) => `A chance of ${chance} takes nothing extra: ${moment} the chance is ${now} already.`,
  costs: (amount, perJob) => `At ${perJob} per job, as for the measures that count, that costs ${amount}.`,
  costsUnknown: "What that costs cannot be said: no costs per job are known for the measures that count.",
  outOfReach: (chance, highest) =>
    `A chance of ${chance} is out of reach with such jobs, however many there are: every extra job also makes the outcome ` +
    `less certain. The highest chance is ${highest}. Choose a lower chance or more certain jobs.`,
};
