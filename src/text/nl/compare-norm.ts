import type { CompareNormTexts } from "../compare-norm-texts";

export const compareNorm: CompareNormTexts = {
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
  },
  withoutMeasures: "Verwachte banen",
  sameForecast: (measures) =>
    `Een scenario verandert norm, verwachting en kans niet${measures ? "; wel wat de maatregelen kosten en wie dat betaalt" : ""}.`,
  whyUnknown: "Niet bekend: het plan heeft de jaren van de maatregelen niet, of de maximums van de gemeenten laten er geen ruimte voor.",
  whatOutside: "Zonder betaler: kosten in jaren die het plan van dat scenario niet heeft.",
  figure: "Uitkomst",
  outside: "Nog zonder betaler (€)",
};
