/** What a sentence of the norm sheet is put together from; every part is in words already, or an expression of a formula. */
export type SentencePart = string;

/** Words on the norm sheet. */
export interface NormReportTexts {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** Sentences with figures of the sheet in them. */
  readonly short: (year: SentencePart, gap: SentencePart, chance: SentencePart) => string;
  readonly enough: (year: SentencePart, surplus: SentencePart, chance: SentencePart) => string;
  readonly latest: (date: string, jobs: SentencePart, share: SentencePart, year: SentencePart) => string;
  readonly chance: { readonly below: string; readonly about: (percent: SentencePart) => string; readonly above: string };
  readonly reached: (date: string) => string;
  readonly expected: (date: string) => string;
  readonly notBefore: (year: number) => string;
  readonly pace: (sofar: string, year: number, needed: string) => string;
  readonly withMeasures: (year: SentencePart, gap: SentencePart) => string;
  readonly columns: {
    readonly year: string;
    readonly date: string;
    readonly quarter: string;
    readonly time: string;
    readonly norm: string;
    readonly kind: string;
    readonly jobs: string;
    readonly lower: string;
    readonly upper: string;
    readonly gap: string;
    readonly chance: string;
    readonly measures: string;
    readonly gapLeft: string;
    readonly addIn: string;
    readonly observed: string;
    /** The straight line between two counts with quarters without one between them. */
    readonly between: string;
    readonly expected: string;
    readonly measure: string;
    readonly costs: string;
    readonly costPerJob: string;
    readonly shareOfGap: string;
    readonly rank: string;
    readonly method: string;
    readonly error: string;
    readonly bias: string;
    readonly held: string;
    readonly forecasts: string;
  };
  readonly units: { readonly jobs: string; readonly quarters: string; readonly euros: string; readonly band: (percent: string) => string };
  readonly kinds: { readonly observed: string; readonly expected: string; readonly none: string };
  readonly captions: {
    readonly years: string;
    readonly measures: string;
    readonly backtest: string;
    readonly remarks: string;
    readonly about: string;
    readonly norm: string;
    readonly series: string;
    readonly points: string;
  };
  readonly notes: {
    readonly native: string;
    readonly values: (method: string, made: string) => string;
    readonly measures: (date: string) => string;
    readonly backtest: (percent: string) => string;
    readonly norm: string;
    readonly series: string;
    readonly points: string;
  };
  readonly chart: string;
  readonly checks: {
    readonly series: string;
    readonly norms: string;
    readonly jobs: string;
    readonly method: string;
    readonly gaps: string;
    readonly addIn: string;
    readonly ok: string;
    readonly wrong: string;
  };
  readonly about: {
    readonly made: string;
    readonly version: string;
    readonly method: string;
    readonly confidence: string;
    readonly source: string;
    readonly sourceText: string;
  };
  readonly quarterLabel: (year: number, quarter: number) => string;
  readonly noRemarks: string;
}
