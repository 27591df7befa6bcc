/** Who pays: one gemeente, or null for all together. */
type Payer = string | null;

interface ParameterTexts {
  readonly percentage: (party: string) => string;
  readonly vast: (party: string) => string;
  readonly uurtarief: string;
  readonly uren: (dienst: string) => string;
  readonly urenTotaal: string;
}

/** Words for calculating back: what it takes to keep an amount at or under a limit. Values and amounts come as text. */
export interface SolveTexts {
  readonly open: string;
  readonly intro: string;
  readonly keep: string;
  readonly under: string;
  readonly by: string;
  readonly from: string;
  readonly base: string;
  readonly together: string;
  readonly perInhabitant: string;
  readonly limitEuros: string;
  readonly limitEurosPerYear: string;
  readonly limitPerInhabitant: string;
  readonly limitEmpty: string;
  readonly limitNotAnAmount: (typed: string) => string;
  readonly limitNegative: (typed: string) => string;
  readonly parameter: ParameterTexts;
  /** The same parameter, changed in the direction in which the gemeenten pay less: "een hoger percentage Werkkamer". */
  readonly further: ParameterTexts;
  readonly calculate: string;
  readonly busy: string;
  readonly cancel: string;
  readonly cancelled: string;
  /** An amount of the target per inhabitant, and in a year. */
  readonly amountPerInhabitant: (amount: string, perInhabitant: string) => string;
  readonly limitOfInhabitant: (limit: string) => string;
  readonly amountInYear: (amount: string, year: string) => string;
  readonly found: (payer: Payer, parameter: string, value: string, current: string, amount: string, now: string) => string;
  readonly before: (value: string, amount: string) => string;
  readonly again: (value: string, amount: string) => string;
  readonly steps: (step: string) => string;
  readonly inEveryYear: string;
  readonly already: (payer: Payer, amount: string, limit: string) => string;
  readonly weightless: (payer: string) => string;
  readonly impossible: (payer: Payer, further: string, limit: string) => string;
  readonly lowest: (amount: string, value: string) => string;
  readonly lowestIsNow: (amount: string) => string;
  readonly minimum: (payer: string, minimum: string) => string;
  readonly onlyFirstYear: (party: string, year: string) => string;
  readonly atEnd: (parameter: string, value: string) => string;
  readonly cannotBeCalculated: (value: string) => string;
  readonly noInhabitants: (year: string) => string;
  readonly value: { readonly hours: (hours: string) => string; readonly rate: (amount: string) => string };
  readonly adopt: string;
  readonly adopting: string;
  readonly adopted: (name: string) => string;
  readonly scenarioName: (parameter: string, value: string) => string;
}
