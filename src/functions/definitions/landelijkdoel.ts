import type { FunctionDefinition } from "../definition";

export const landelijkDoel: FunctionDefinition<"LANDELIJKDOEL"> = {
  id: "LANDELIJKDOEL",
  group: "norm",
  result: "matrix",
  summary: {
    nl: "Geeft het landelijke doel van de banenafspraak aan het eind van een jaar (2015 tot en met 2025).",
    en: "Gives the national goal of the banenafspraak at the end of a year (2015 up to and including 2025).",
  },
  parameters: [
    { name: "jaar", shape: "range", text: { nl: "Een of meer jaren.", en: "One or more years." } },
    {
      name: "sector",
      shape: "scalar",
      optional: true,
      choices: "sector",
      text: {
        nl: 'De sector: "totaal" (standaard), "markt" of "overheid".',
        en: 'The sector: "totaal" (both, the default), "markt" (market) or "overheid" (government).',
      },
    },
  ],
  explanation: {
    nl: [
      "Het pad telt extra banen sinds de nulmeting van eind 2012 en eindigt op 125.000: 100.000 in de markt en 25.000 bij de overheid.",
      "De aantallen volgen uit de uren in de Regeling Wfsv, artikel 3.29. De quotumformule gebruikt een andere reeks.",
    ],
    en: [
      "The path counts extra jobs since the baseline of the end of 2012 and ends at 125,000: 100,000 in the market and 25,000 " +
        "in government.",
      "The numbers follow from the hours in the Regeling Wfsv, article 3.29. The quota formula uses another series.",
    ],
  },
  example: {
    title: { nl: "Het landelijke pad", en: "The national path" },
    cells: [
      ["jaar", "landelijk doel"],
      [2020, "=NORMPLAN.LANDELIJKDOEL(A2:A4)"],
      [2023, null],
      [2025, null],
    ],
    formulaCell: "B2",
    expected: [[67500], [105000], [125000]],
    explanation: {
      nl: 'Met "markt" als sector geeft de functie het deel van de markt.',
      en: 'With "markt" as sector the function gives the part of the market.',
    },
  },
};
