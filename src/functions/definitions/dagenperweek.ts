import type { FunctionDefinition } from "../definition";
import { diensten2017 } from "./gooi-en-vechtstreek";

export const dagenPerWeek: FunctionDefinition<"DAGENPERWEEK"> = {
  id: "DAGENPERWEEK",
  group: "uren",
  result: "matrix",
  summary: { nl: "Rekent uren per week om naar werkdagen per week.", en: "Turns hours a week into working days a week." },
  parameters: [
    {
      name: "uren",
      shape: "range",
      text: { nl: "Uren per week; een lege cel telt als 0.", en: "Hours a week; a blank cell counts as 0." },
    },
    {
      name: "urenPerDag",
      shape: "scalar",
      optional: true,
      text: { nl: "Uren in een werkdag. Standaard 8.", en: "Hours in a working day. Default 8." },
    },
  ],
  explanation: {
    nl: ["De uren worden gedeeld door de uren van een werkdag. 12 uur bij werkdagen van 8 uur is dus 1,5 dag."],
    en: ["The hours are divided by those of a working day. 12 hours in working days of 8 hours is 1.5 days."],
  },
  example: {
    title: { nl: "Dagen per uitvoeringsdienst", en: "Days per uitvoeringsdienst" },
    cells: [
      ["uitvoeringsdienst", "uren per week", "dagen per week"],
      ...diensten2017.map(([name, , hours], index) => [name, hours, index === 0 ? "=NORMPLAN.DAGENPERWEEK(B2:B6)" : null]),
    ],
    formulaCell: "C2",
    expected: [[2], [2], [2], [1], [1]],
    explanation: { nl: "Samen acht werkdagen per week.", en: "Together eight working days a week." },
  },
};
