/** Words for calculating back: what it takes to keep an amount at or under a limit. */
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
  readonly limitPerInhabitant: string;
  readonly limitNeeded: (typed: string) => string;
  readonly parameter: { readonly percentage: (party: string) => string; readonly vast: (party: string) => string; readonly uurtarief: string; readonly uren: (dienst: string) => string; readonly urenTotaal: string };
  readonly noParameters: string;
  readonly calculate: string;
  /** `who` pays at most `limit`: "Wijdemeren blijft op of onder € 3.000". */
  readonly found: (parameter: string, value: string, before: string, who: string, amount: string, amountBefore: string) => string;
  readonly already: (who: string, amount: string, limit: string) => string;
  readonly impossible: (parameter: string, who: string, limit: string, amount: string, value: string) => string;
  readonly inEveryYear: string;
  readonly value: { readonly hours: (hours: string) => string; readonly rate: (amount: string) => string };
  readonly adopt: string;
  readonly adopting: string;
  readonly adopted: (name: string) => string;
  readonly scenarioName: (parameter: string, value: string) => string;
}
