import type { CompareNormTexts } from "../nl/compare-norm";

export const compareNorm: CompareNormTexts = {
  figures: {
    norm: "Norm (jobs)",
    expected: "Expected jobs with measures",
    gap: "Gap (minus: above the norm)",
    chance: "Chance to reach the norm",
    jobs: "Jobs by the measures",
    costs: "Costs of the measures",
    municipalities: "Of which municipalities",
    outside: "Not paid by anyone yet",
    costPerJob: "Costs per extra job",
  },
  withoutMeasures: "Expected jobs",
  sameForecast: (measures) =>
    "A scenario does not change the norm, the expectation and the " +
    `chance${measures ? ", but what the measures cost and who pays for them" : ""}.`,
  whyUnknown: "Not known: the plan does not have the years of the measures, or the maximums of the municipalities leave no room for them.",
  whatOutside: "Not paid by anyone: costs in years that the plan of that scenario does not have.",
  figure: "Outcome",
  outside: "Not paid by anyone yet (€)",
};
