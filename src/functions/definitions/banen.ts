import type { FunctionDefinition } from "../definition";

export const banen: FunctionDefinition<"BANEN"> = {
  id: "BANEN",
  group: "norm",
  result: "matrix",
  summary: {
    nl: "Rekent verloonde uren om naar banen in de zin van de banenafspraak (25,5 uur per week).",
    en: "Turns paid hours into jobs in the sense of the banenafspraak (25.5 hours a week).",
  },
  parameters: [
    {
      name: "verloondeUren",
      shape: "range",
      text: {
        nl: "De verloonde uren in de periode; een lege cel telt als 0.",
        en: "The paid hours in the period; a blank cell counts as 0.",
      },
    },
    {
      name: "periode",
      shape: "scalar",
      optional: true,
      choices: "periodeUren",
      text: {
        nl: 'De uren zijn per "week" (standaard), "maand" of "jaar".',
        en: 'The hours are per "week" (the default), "maand" (month) or "jaar" (year).',
      },
    },
  ],
  explanation: {
    nl: [
      "Een baan telt voor 25,5 verloonde uren per week, 1.331 uren per jaar, of een twaalfde daarvan per maand. Kleinere " +
        "dienstverbanden tellen naar rato: 51 uren per week zijn twee banen, hoeveel mensen ze ook maken.",
    ],
    en: [
      "A job counts as 25.5 paid hours a week, 1,331 hours a year, or a twelfth of that a month. Smaller contracts count pro " +
        "rata: 51 hours a week are two jobs, however many people work them.",
    ],
  },
  example: {
    title: { nl: "Van uren naar banen", en: "From hours to jobs" },
    cells: [
      ["werkgever", "verloonde uren per week", "banen"],
      ["Gemeente", 51, "=NORMPLAN.BANEN(B2:B4)"],
      ["Zorginstelling", 25.5, null],
      ["Winkel", 12.75, null],
    ],
    formulaCell: "C2",
    expected: [[2], [1], [0.5]],
    explanation: {
      nl: "De werkgevers zijn een voorbeeld; samen tellen zij voor 3,5 banen.",
      en: "The employers are an example; together they count for 3.5 jobs.",
    },
  },
};
