import type { KeyPart } from "../domain/plan/key-weights";
import type { ContributionKind } from "../domain/plan/plan";

/** Sentences and words of the proposal that is made of a scenario. Every value is written out already, amounts with their sign. */
export interface ProposalTexts {
  readonly title: (period: string) => string;
  readonly scenario: (name: string) => string;
  readonly base: string;
  readonly period: (first: string, last: string) => string;
  readonly inPeriod: (first: string, last: string) => string;
  readonly footer: (workbook: string, made: string, version: string) => string;
  readonly unnamedWorkbook: string;
  readonly page: { readonly before: string; readonly between: string };
  readonly summary: {
    readonly heading: string;
    readonly hours: (hours: string, inPeriod: string, diensten: string) => string;
    readonly average: (hours: string) => string;
    readonly dienst: (name: string, hours: string) => string;
    readonly many: (count: string) => string;
    readonly costs: (amount: string) => string;
    readonly costsOverYears: (years: string, amount: string) => string;
    readonly contributions: (list: string) => string;
    readonly contribution: (party: string, amount: string) => string;
    readonly noContributions: string;
    readonly municipalities: (count: string, amount: string, key: string) => string;
    readonly perInhabitant: (amount: string) => string;
    readonly nothingLeft: string;
  };
  readonly costs: {
    readonly heading: string;
    readonly table: string;
    readonly perYear: string;
    readonly dienst: string;
    readonly municipalities: string;
    readonly hours: string;
    readonly averageHours: string;
    readonly days: string;
    readonly amount: string;
    readonly workingGroup: string;
    readonly proposed: (total: string, by: string, day: string) => string;
  };
  readonly cover: {
    readonly heading: string;
    readonly table: string;
    readonly perYear: string;
    readonly payer: string;
    readonly agreement: string;
    readonly amount: string;
    readonly share: string;
    readonly together: string;
    readonly rest: string;
    readonly kinds: Readonly<Record<ContributionKind, (percentage: string) => string>>;
    readonly rounded: (to: string) => string;
    readonly once: string;
  };
  readonly municipalities: {
    readonly heading: string;
    readonly table: string;
    readonly perYear: string;
    readonly municipality: string;
    readonly inhabitants: string;
    readonly amount: string;
    readonly perInhabitant: string;
    readonly perInhabitantIn: (year: string) => string;
  };
  readonly method: {
    readonly heading: string;
    readonly key: (key: string) => string;
    readonly part: (percentage: string, key: string) => string;
    readonly by: Readonly<Record<KeyPart, string>>;
    readonly rounding: (unit: string) => string;
    readonly last: (name: string, unit: string) => string;
  };
  readonly differences: {
    readonly heading: string;
    readonly same: string;
    readonly what: string;
    readonly noBase: string;
    readonly instead: (what: string, value: string, base: string) => string;
    readonly empty: string;
    readonly table: string;
    readonly hoursTable: string;
    readonly figure: string;
    readonly base: string;
    readonly proposal: string;
    readonly difference: string;
    readonly percentage: string;
    readonly costs: string;
    readonly hours: string;
  };
  readonly trail: {
    readonly heading: string;
    readonly table: string;
    readonly date: string;
    readonly meeting: string;
    readonly purpose: string;
    readonly conclusion: string;
    readonly status: string;
  };
  readonly checks: {
    readonly heading: string;
    readonly allClose: string;
    readonly notAll: string;
    readonly table: string;
    readonly check: string;
    readonly found: string;
    readonly expected: string;
    readonly difference: string;
    readonly covered: string;
    readonly shared: string;
    readonly lines: string;
  };
  readonly sources: {
    readonly heading: string;
    readonly onDay: (day: string, source: string, status: string) => string;
    readonly equalOnDay: (day: string, source: string, status: string) => string;
    readonly typed: string;
    readonly licence: (owner: string, licence: string) => string;
    readonly made: (workbook: string, of: string, made: string, version: string) => string;
    readonly ofScenario: (name: string) => string;
    readonly ofBase: string;
  };
  readonly total: string;
}
