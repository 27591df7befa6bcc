import type { FunctionDefinition } from "../definition";

export const tempo: FunctionDefinition<"TEMPO"> = {
  id: "TEMPO",
  group: "norm",
  result: "scalar",
  summary: {
    nl: "Geeft hoeveel banen er per maand, kwartaal of jaar nog bij moeten komen om een doel op tijd te halen.",
    en: "Gives how many jobs must still be added a month, quarter or year to reach a goal in time.",
  },
  parameters: [
    { name: "huidig", shape: "scalar", text: { nl: "Het aantal banen op de peildatum.", en: "The number of jobs on the reference date." } },
    {
      name: "peildatum",
      shape: "scalar",
      text: {
        nl: 'De datum van dat aantal, of een kwartaal zoals "2020-K4".',
        en: 'The date of that number, or a quarter such as "2020-K4".',
      },
    },
    { name: "doel", shape: "scalar", text: { nl: "Het aantal banen dat bereikt moet worden.", en: "The number of jobs to reach." } },
    {
      name: "doeldatum",
      shape: "scalar",
      text: {
        nl: 'De datum waarop dat bereikt moet zijn, of een kwartaal zoals "2022-K4".',
        en: 'The date by which it must be reached, or a quarter such as "2022-K4".',
      },
    },
    {
      name: "per",
      shape: "scalar",
      optional: true,
      choices: "periodeTempo",
      text: {
        nl: 'Per "maand", "kwartaal" (standaard) of "jaar".',
        en: 'Per "maand" (month), "kwartaal" (quarter, the default) or "jaar" (year).',
      },
    },
  ],
  explanation: {
    nl: [
      "Het verschil tussen doel en huidig aantal wordt gedeeld door de tijd die er nog is. De tijd wordt gerekend in " +
        "kwartalen: van eind 2020 tot eind 2022 zijn het er acht.",
      "Is het doel al gehaald, dan is het tempo 0. De doeldatum moet na de peildatum liggen.",
    ],
    en: [
      "The difference between the goal and the current number is divided by the time left. Time is counted in quarters: from " +
        "the end of 2020 to the end of 2022 there are eight.",
      "If the goal has been reached, the pace is 0. The goal's date must lie after the reference date.",
    ],
  },
  example: {
    title: { nl: "Van 608 naar 900 banen in twee jaar", en: "From 608 to 900 jobs in two years" },
    cells: [
      ["banen eind 2020", "peildatum", "doel", "doeldatum", "per kwartaal"],
      [608, "2020-K4", 900, "2022-K4", "=NORMPLAN.TEMPO(A2,B2,C2,D2)"],
    ],
    formulaCell: "E2",
    expected: [[36.5]],
    explanation: {
      nl: "Eind 2020 ontbraken 292 banen aan de norm. Wie dat in twee jaar wil inlopen, moet er 36,5 per kwartaal bij krijgen.",
      en: "At the end of 2020 the region was 292 jobs short of the norm. To make up for that in two years takes 36.5 a quarter.",
    },
  },
};
