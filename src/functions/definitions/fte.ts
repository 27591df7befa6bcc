import type { FunctionDefinition } from "../definition";
import { diensten2017 } from "./gooi-en-vechtstreek";

export const fte: FunctionDefinition<"FTE"> = {
  id: "FTE",
  group: "uren",
  result: "matrix",
  summary: { nl: "Rekent uren per week om naar voltijdbanen (fte).", en: "Turns hours a week into full-time equivalents (fte)." },
  parameters: [
    {
      name: "uren",
      shape: "range",
      text: { nl: "Uren per week; een lege cel telt als 0.", en: "Hours a week; a blank cell counts as 0." },
    },
    {
      name: "voltijd",
      shape: "scalar",
      optional: true,
      text: { nl: "Uren in een volle werkweek. Standaard 36.", en: "Hours in a full working week. Default 36." },
    },
  ],
  explanation: {
    nl: ["De uren worden gedeeld door de uren van een volle werkweek. Bij gemeenten is dat doorgaans 36 uur."],
    en: ["The hours are divided by those of a full working week. For Dutch municipalities that is usually 36 hours."],
  },
  example: {
    title: { nl: "Twee medewerkers van 32 uur", en: "Two employees of 32 hours" },
    cells: [
      ["uitvoeringsdienst", "uren per week", "medewerkers", "werkweek"],
      ...diensten2017.map(([name, , hours], index) =>
        index === 0 ? [name, hours, "=NORMPLAN.FTE(B2:B6,D2)", 32] : [name, hours, null, null],
      ),
    ],
    formulaCell: "C2",
    expected: [[0.5], [0.5], [0.5], [0.25], [0.25]],
    explanation: {
      nl: "Met een werkweek van 32 uur zijn de 64 uur precies twee medewerkers.",
      en: "With a working week of 32 hours the 64 hours are exactly two employees.",
    },
  },
};
