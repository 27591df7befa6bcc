import type { SolveTexts } from "./nl";

export const solve: SolveTexts = {
  open: "Calculate back",
  intro: "Choose what must stay under an amount, and what may change for it.",
  keep: "Keep",
  under: "at or under",
  by: "by changing",
  from: "Starting from",
  base: "Base",
  together: "Municipalities together",
  perInhabitant: "Amount per inhabitant",
  limitEuros: "Amount in euros",
  limitEurosPerYear: "Amount in euros per year",
  limitPerInhabitant: "Amount in euros per inhabitant",
  limitEmpty: "Fill in an amount, such as 3,000 or 0.12.",
  limitNotAnAmount: (typed) => `"${typed}" is not an amount. Fill in an amount, such as 3,000 or 0.12.`,
  limitNegative: (typed) => `"${typed}" is less than zero, and nobody pays less than zero. Fill in 0 or more.`,
  parameter: {
    percentage: (party) => `percentage of ${party}`,
    vast: (party) => `amount of ${party}`,
    uurtarief: "hourly rate",
    uren: (dienst) => `hours of ${dienst}`,
    urenTotaal: "hours together",
  },
  further: {
    percentage: (party) => `a higher percentage of ${party}`,
    vast: (party) => `a higher amount of ${party}`,
    uurtarief: "a lower hourly rate",
    uren: (dienst) => `fewer hours of ${dienst}`,
    urenTotaal: "fewer hours together",
  },
  calculate: "Calculate back",
  busy: "Calculating back",
  cancel: "Cancel",
  cancelled: "Calculating back has been cancelled. Nothing has changed.",
  amountPerInhabitant: (amount, perInhabitant) => `${amount} (${perInhabitant} per inhabitant)`,
  limitOfInhabitant: (limit) => `${limit} per inhabitant`,
  amountInYear: (amount, year) => `${amount} in ${year}`,
  found: (payer, parameter, value, current, amount, now) =>
    `With ${parameter} ${value} instead of ${current}, ${payer ? `${payer} pays` : "the municipalities together pay"} ` +
    `${amount}. Now that is ${now}.`,
  before: (value, amount) => `With ${value} it is still ${amount}.`,
  again: (value, amount) => `Going further is not always enough: rounding makes it ${amount} again with ${value}.`,
  steps: (step) => `The search went in steps of ${step}.`,
  inEveryYear: "The answer holds for every year of the plan; the amounts are those of the most expensive year.",
  already: (payer, amount, limit) =>
    `Nothing needs to change: ${payer ? `${payer} pays` : "the municipalities together pay"} ${amount}, which is not more than ${limit}.`,
  weightless: (payer) => `${payer} counts in the key in no year of the plan, and so pays nothing.`,
  impossible: (payer, further, limit) =>
    `This cannot be done with ${further} alone: ${payer ? `${payer} does` : "the municipalities together do"} not come to ` +
    `${limit} or less.`,
  lowest: (amount, value) => `The lowest is ${amount}, with ${value}.`,
  lowestIsNow: (amount) => `It does not get lower than what it is now, ${amount}.`,
  minimum: (payer, minimum) => `The minimum of ${payer} is ${minimum}: this municipality does not pay less.`,
  onlyFirstYear: (party, year) => `The contribution of ${party} counts in ${year} only; in the other years it makes no difference.`,
  atEnd: (parameter, value) => `The end has been reached already: ${parameter} ${value}.`,
  cannotBeCalculated: (value) =>
    `There is no going further: with ${value} the plan cannot be calculated, as it no longer fits the minima or the key.`,
  noInhabitants: (year) =>
    `In ${year} the plan has no inhabitants, so that there is no amount per inhabitant. Fill in the inhabitants, or choose ` +
    "a municipality or the municipalities together.",
  value: { hours: (hours) => `${hours} hours a week`, rate: (amount) => `${amount} an hour` },
  adopt: "Take over as scenario",
  adopting: "The scenario is being made",
  adopted: (name) => `The scenario ${name} has been made.`,
  scenarioName: (parameter, value) => `${parameter} ${value}`,
};
