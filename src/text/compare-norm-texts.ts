import type { NormFigureKind } from "../domain/compare/compare-norm";

/** Words for the norm of scenarios side by side. */
export interface CompareNormTexts {
  /** In the pane, where amounts have their own sign. */
  readonly figures: Readonly<Record<NormFigureKind, string>>;
  /** "expected" where there are no measures. */
  readonly withoutMeasures: string;
  readonly sameForecast: (measures: boolean) => string;
  readonly whyUnknown: string;
  readonly whatOutside: string;
  /** Heading of the first column on the sheet. */
  readonly figure: string;
  /** Row of the sheet. */
  readonly outside: string;
}
