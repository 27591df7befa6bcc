/** Who pays: one gemeente, or null for all together. */
type Payer = string | null;

/** Words for calculating back: what it takes to keep an amount at or under a limit. Values and amounts come as text. */
export const solve = {
  open: "Terugrekenen",
  intro: "Kies wat onder een bedrag moet blijven en wat daarvoor mag veranderen.",
  keep: "Houd",
  under: "op of onder",
  by: "door aan te passen",
  from: "Uitgaande van",
  base: "Basis",
  together: "Gemeenten samen",
  perInhabitant: "Bedrag per inwoner",
  limitEuros: "Bedrag in euro's",
  limitEurosPerYear: "Bedrag in euro's per jaar",
  limitPerInhabitant: "Bedrag in euro's per inwoner",
  limitEmpty: "Vul een bedrag in, zoals 3.000 of 0,12.",
  limitNotAnAmount: (typed: string) => `"${typed}" is geen bedrag. Vul een bedrag in, zoals 3.000 of 0,12.`,
  limitNegative: (typed: string) => `"${typed}" is minder dan nul, en minder dan nul betaalt niemand. Vul 0 of meer in.`,
  parameter: {
    percentage: (party: string) => `percentage ${party}`,
    vast: (party: string) => `bedrag ${party}`,
    uurtarief: "uurtarief",
    uren: (dienst: string) => `uren ${dienst}`,
    urenTotaal: "uren samen",
  },
  /** The same parameter, changed in the direction in which the gemeenten pay less: "een hoger percentage Werkkamer". */
  further: {
    percentage: (party: string) => `een hoger percentage ${party}`,
    vast: (party: string) => `een hoger bedrag ${party}`,
    uurtarief: "een lager uurtarief",
    uren: (dienst: string) => `minder uren ${dienst}`,
    urenTotaal: "minder uren samen",
  },
  calculate: "Reken terug",
  busy: "Bezig met terugrekenen",
  cancel: "Annuleer",
  cancelled: "Het terugrekenen is geannuleerd. Er is niets veranderd.",
  /** An amount of the target per inhabitant, and in a year. */
  amountPerInhabitant: (amount: string, perInhabitant: string) => `${amount} (${perInhabitant} per inwoner)`,
  limitOfInhabitant: (limit: string) => `${limit} per inwoner`,
  amountInYear: (amount: string, year: string) => `${amount} in ${year}`,
  found: (payer: Payer, parameter: string, value: string, current: string, amount: string, now: string) =>
    `Met ${parameter} ${value} in plaats van ${current} ${payer ? `betaalt ${payer}` : "betalen de gemeenten samen"} ` +
    `${amount}. Nu is dat ${now}.`,
  before: (value: string, amount: string) => `Met ${value} is het nog ${amount}.`,
  again: (value: string, amount: string) => `Verder is niet altijd genoeg: door het afronden is het met ${value} weer ${amount}.`,
  steps: (step: string) => `Gezocht is in stappen van ${step}.`,
  inEveryYear: "Het antwoord geldt voor elk jaar van het plan; de bedragen zijn die van het duurste jaar.",
  already: (payer: Payer, amount: string, limit: string) =>
    `Er hoeft niets te veranderen: ${payer ? `${payer} betaalt` : "de gemeenten betalen samen"} ${amount}, en dat is niet ` +
    `meer dan ${limit}.`,
  weightless: (payer: string) => `${payer} telt in geen enkel jaar van het plan mee in de verdeelsleutel en betaalt dus niets.`,
  impossible: (payer: Payer, further: string, limit: string) =>
    `Dit kan niet met alleen ${further}: ${payer ? `${payer} komt` : "de gemeenten komen samen"} niet op of onder ${limit}.`,
  lowest: (amount: string, value: string) => `Het laagste is ${amount}, met ${value}.`,
  lowestIsNow: (amount: string) => `Lager dan wat het nu is, ${amount}, wordt het niet.`,
  minimum: (payer: string, minimum: string) => `Het minimum van ${payer} is ${minimum}: minder betaalt deze gemeente niet.`,
  onlyFirstYear: (party: string, year: string) => `De bijdrage ${party} telt alleen in ${year}; in de andere jaren maakt zij niets uit.`,
  atEnd: (parameter: string, value: string) => `Het uiterste is al bereikt: ${parameter} ${value}.`,
  cannotBeCalculated: (value: string) =>
    `Verder gaat niet: met ${value} is het plan niet te berekenen, omdat het dan niet meer bij de minima of de verdeelsleutel past.`,
  noInhabitants: (year: string) =>
    `In ${year} heeft het plan geen inwoners, zodat er geen bedrag per inwoner is. Vul de inwoners in, of kies een gemeente ` +
    "of de gemeenten samen.",
  value: { hours: (hours: string) => `${hours} uur per week`, rate: (amount: string) => `${amount} per uur` },
  adopt: "Neem over als scenario",
  adopting: "Het scenario wordt gemaakt",
  adopted: (name: string) => `Het scenario ${name} is gemaakt.`,
  scenarioName: (parameter: string, value: string) => `${parameter} ${value}`,
};

export type SolveTexts = typeof solve;
