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
    readonly addIn: string;
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
    readonly total: string;
    readonly payer: string;
  };
  readonly report: {
    readonly costs: string;
    readonly municipalitiesTogether: string;
    readonly perInhabitant: string;
    readonly cover: { readonly caption: string; readonly note: string; readonly total: string };
    readonly municipalities: { readonly caption: string; readonly note: string };
    readonly hours: { readonly caption: string; readonly note: string };
    readonly costsPerDienst: { readonly caption: string; readonly note: string };
    readonly differences: { readonly caption: string; readonly note: string; readonly none: string };
    readonly checks: { readonly caption: string; readonly note: string; readonly ok: string; readonly wrong: string };
    readonly about: { readonly caption: string; readonly made: string; readonly version: string; readonly source: string; readonly sourceText: string; readonly method: string; readonly methodText: string };
    readonly coverChart: string;
    readonly municipalChart: string;
  };
  readonly checks: {
    readonly closes: (year: number) => string;
    readonly sharesClose: (year: number) => string;
    readonly allRows: string;
    readonly carriers: (year: number) => string;
    readonly precision: (year: number) => string;
    readonly allContributions: string;
  };
  readonly units: { readonly euros: string; readonly perWeek: string; readonly people: string; readonly perHour: string };
}
