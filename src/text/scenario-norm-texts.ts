/** Words of the block about the norm on a scenario's sheet. */
export interface ScenarioNormTexts {
  /** Under the title, when the sheet has figures that are no formulas. */
  readonly subtitle: string;
  readonly caption: (year: number) => string;
  readonly captionWithoutYear: string;
  readonly tables: { readonly norm: string; readonly realisatie: string; readonly maatregelen: string; readonly uitgangspunten: string };
  readonly norm: string;
  readonly expected: string;
  readonly expectedWithMeasures: string;
  readonly gap: string;
  readonly chance: string;
  /** Chances near none or all are told as a bound. */
  readonly below: string;
  readonly about: (percent: number) => string;
  readonly above: string;
  readonly measureJobs: string;
  readonly costs: string;
  readonly municipalities: string;
  readonly costPerJob: string;
  readonly unknown: string;
  readonly made: (made: string, method: string) => string;
  readonly period: (year: number) => string;
  readonly again: string;
  /** In place of `again`, once it is so. */
  readonly changed: string;
  readonly belowBaseline: string;
  readonly outside: (amount: number) => string;
  readonly problem: (table: string, row: number) => string;
  readonly empty: (table: string) => string;
  readonly noYear: string;
  readonly notProjected: string;
}
