import type { ScenarioNormTexts } from "./scenario-norm-texts";

/** Words on a scenario's sheets: the report for who decides, and the calculation for who checks. */
export interface ScenarioSheetTexts {
  readonly reportName: (scenario: string) => string;
  readonly calculationName: (scenario: string) => string;
  readonly reportTitle: (scenario: string) => string;
  readonly calculationTitle: (scenario: string) => string;
  readonly reportSubtitle: string;
  readonly calculationSubtitle: string;
  readonly calculation: {
    readonly settings: { readonly caption: string; readonly note: string };
    readonly years: { readonly caption: string; readonly note: string };
    readonly municipalities: { readonly caption: string; readonly note: string };
    readonly diensten: { readonly caption: string; readonly note: string };
    readonly hours: { readonly caption: (year: number) => string; readonly note: string; readonly proposed: string };
    readonly otherCosts: { readonly caption: (year: number) => string; readonly note: string };
    readonly cover: { readonly caption: (year: number) => string; readonly note: string };
    readonly shares: { readonly caption: (year: number) => string; readonly note: string; readonly bounded: string };
    readonly population: { readonly caption: string; readonly note: (source: string) => string };
    readonly mixScale: string;
    readonly workingGroup: string;
  };
  readonly columns: {
    readonly year: string;
    readonly rate: string;
    readonly contributions: string;
    readonly municipalities: string;
    readonly unitCount: string;
    readonly takesPart: string;
    readonly status: string;
    readonly carrier: string;
    readonly carriedInhabitants: string;
    readonly carriedTargetGroup: string;
    readonly equal: string;
    readonly ownHours: string;
    readonly carriedHours: string;
    readonly weight: string;
    readonly serves: string;
    readonly restBefore: string;
    readonly exact: string;
    readonly initial: string;
    readonly typedInhabitants: string;
    readonly valueThisYear: string;
    readonly lower: string;
    readonly upper: string;
    readonly atLower: string;
    readonly atUpper: string;
    readonly fixed: string;
    readonly freeWeight: string;
    readonly total: string;
    readonly payer: string;
  };
  readonly report: {
    readonly costs: string;
    readonly municipalitiesTogether: string;
    readonly contributions: string;
    readonly perInhabitant: string;
    /** Of the first year, when there are several. */
    readonly perInhabitantIn: (year: number) => string;
    readonly share: string;
    readonly ofCosts: string;
    readonly cover: { readonly caption: string; readonly note: string; readonly total: string };
    readonly municipalities: { readonly caption: string; readonly note: string };
    readonly costLines: { readonly caption: string; readonly note: string; readonly hoursIn: (year: number) => string };
    readonly differences: { readonly caption: string; readonly note: string; readonly none: string };
    readonly checks: { readonly caption: string; readonly note: string; readonly ok: string; readonly wrong: string };
    readonly about: {
      readonly caption: string;
      readonly made: string;
      readonly version: string;
      readonly source: string;
      readonly sourceText: string;
      readonly sourceOfYear: (year: number) => string;
      readonly method: string;
      readonly methodText: string;
    };
    readonly coverChart: string;
    readonly municipalChart: string;
    readonly hoursChart: string;
    /** What a chart shows, for who cannot see it; every argument is the place of a value. */
    readonly fromTo: (least: string, who: string, most: string, whoMost: string) => string;
    readonly hoursFromTo: (least: string, most: string, total: string) => string;
  };
  readonly norm: ScenarioNormTexts;
  readonly checks: {
    readonly closes: string;
    readonly sharesClose: string;
    readonly costLines: string;
    readonly allRows: string;
    readonly choices: string;
    readonly carriers: string;
    readonly precision: string;
    readonly withinBounds: string;
  };
  /** Our functions beside the native formulas. */
  readonly recalculation: {
    readonly caption: string;
    readonly note: string;
    readonly summary: string;
    readonly summaryNote: string;
    readonly remainder: (year: number) => string;
    readonly hours: (year: number) => string;
    readonly shares: (year: number) => string;
    /** Outcomes. */
    readonly same: string;
    readonly different: string;
    readonly absent: string;
    /** Sentences about all of them. */
    readonly allSame: string;
    readonly someDifferent: string;
    readonly notDone: string;
  };
  readonly units: { readonly euros: string; readonly perWeek: string; readonly people: string; readonly perHour: string };
}
