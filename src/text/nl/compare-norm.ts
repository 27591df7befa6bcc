import type { NormFigureKind } from "../../domain/compare/compare-norm";

/** Words for the norm of scenarios side by side. */
export const compareNorm = {
  /** In the pane, where amounts have their own sign. */
  figures: {
    norm: "Norm (banen)",
    expected: "Verwachte banen met maatregelen",
    gap: "Tekort (min: boven de norm)",
    chance: "Kans dat de norm wordt gehaald",
    jobs: "Banen door de maatregelen",
    costs: "Kosten van de maatregelen",
    municipalities: "Daarvan gemeenten",
    outside: "Nog zonder betaler",
    costPerJob: "Kosten per extra baan",
  } satisfies Readonly<Record<NormFigureKind, string>>,
  /** "expected" where there are no measures. */
  withoutMeasures: "Verwachte banen",
  sameForecast: (measures: boolean) =>
    `Een scenario verandert norm, verwachting en kans niet${measures ? "; wel wat de maatregelen kosten en wie dat betaalt" : ""}.`,
  whyUnknown: "Niet bekend: het plan heeft de jaren van de maatregelen niet, of de maximums van de gemeenten laten er geen ruimte voor.",
  whatOutside: "Zonder betaler: kosten in jaren die het plan van dat scenario niet heeft.",
  /** Heading of the first column on the sheet. */
  figure: "Uitkomst",
  /** Row of the sheet. */
  outside: "Nog zonder betaler (€)",
};

export type CompareNormTexts = typeof compareNorm;
