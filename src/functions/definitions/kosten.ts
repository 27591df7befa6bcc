import type { FunctionDefinition } from "../definition";
import { diensten2017 } from "./gooi-en-vechtstreek";

export const kosten: FunctionDefinition<"KOSTEN"> = {
  id: "KOSTEN",
  group: "kosten",
  result: "matrix",
  summary: {
    nl: "Rekent uren per week om naar kosten: uren × weken × uurtarief, op de cent nauwkeurig.",
    en: "Turns hours a week into costs: hours × weeks × hourly rate, exact to the cent.",
  },
  parameters: [
    {
      name: "urenPerWeek",
      shape: "range",
      text: { nl: "Uren per week; een lege cel telt als 0.", en: "Hours a week; a blank cell counts as 0." },
    },
    {
      name: "weken",
      shape: "range",
      text: {
        nl: "Aantal weken: één getal, of een bereik zo groot als de uren.",
        en: "Number of weeks: one number, or a range as large as the hours.",
      },
    },
    {
      name: "uurtarief",
      shape: "range",
      text: {
        nl: "Euro per uur: één getal, of een bereik zo groot als de uren.",
        en: "Euros per hour: one number, or a range as large as the hours.",
      },
    },
  ],
  explanation: {
    nl: [
      "Elke cel met uren krijgt haar eigen kosten, in dezelfde vorm als de uren. Weken en uurtarief gelden voor alle cellen, " +
        "of zijn per cel opgegeven.",
      "Uren, weken en tarief zijn nooit negatief.",
    ],
    en: [
      "Each cell with hours gets its own costs, in the shape of the hours. Weeks and rate hold for all cells, or are given per cell.",
      "Hours, weeks and rate are never negative.",
    ],
  },
  example: {
    title: { nl: "64 uur per week, 40 weken, € 75 per uur", en: "64 hours a week, 40 weeks, €75 an hour" },
    cells: [
      ["uitvoeringsdienst", "uren per week", "kosten", "weken", "uurtarief"],
      ...diensten2017.map(([name, , hours], index) =>
        index === 0 ? [name, hours, "=NORMPLAN.KOSTEN(B2:B6,D2,E2)", 40, 75] : [name, hours, null, null, null],
      ),
    ],
    formulaCell: "C2",
    expected: [[48000], [48000], [48000], [24000], [24000]],
    explanation: { nl: "Samen € 192.000: de kosten uit het voorstel van 2017.", en: "Together €192,000: the costs in the 2017 proposal." },
  },
};
