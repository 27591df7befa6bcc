import type { FunctionDefinition } from "../definition";
import { jaren, normen } from "./parameters";

export const normPad: FunctionDefinition<"NORMPAD"> = {
  id: "NORMPAD",
  group: "norm",
  result: "matrix",
  summary: {
    nl: "Geeft de norm op elke datum, gelijkmatig tussen de normen aan het eind van de opgegeven jaren.",
    en: "Gives the norm on any date, evenly between the norms at the end of the given years.",
  },
  parameters: [
    jaren,
    normen,
    {
      name: "data",
      shape: "range",
      text: {
        nl: 'De datums waarop u de norm wilt weten: een datum, of tekst zoals "2021-K2" of 2021-06-30.',
        en: 'The dates for which you want the norm: a date, or text such as "2021-K2" or 2021-06-30.',
      },
    },
  ],
  explanation: {
    nl: [
      "De norm van een jaar geldt op 31 december. Daartussen loopt de norm in een rechte lijn, gerekend in kwartalen: eind " +
        "juni 2021 ligt precies midden tussen eind 2020 en eind 2021.",
      "De jaren hoeven niet op volgorde te staan of aan te sluiten. Vóór het eerste en na het laatste jaar is er geen norm.",
      "Wat in stukken van de landelijke Werkkamer de norm heet, is formeel de indicatie van de Werkkamer voor de regio.",
    ],
    en: [
      "The norm of a year holds on 31 December. In between it runs in a straight line, counted in quarters: the end of June " +
        "2021 lies exactly halfway between the ends of 2020 and 2021.",
      "The years need not be sorted or consecutive. Before the first and after the last year there is no norm.",
      "What documents call the norm is formally the indicatie of the national Werkkamer for the region.",
    ],
  },
  example: {
    title: { nl: "De norm halverwege het jaar (Zeeland)", en: "The norm halfway through the year (Zeeland)" },
    cells: [
      ["jaar", "norm op 31 december", "datum", "norm"],
      [2020, 1270, "2021-K2", "=NORMPLAN.NORMPAD(A2:A4,B2:B4,C2:C4)"],
      [2021, 1476, "2021-K4", null],
      [2022, 1708, "2022-03-31", null],
    ],
    formulaCell: "D2",
    expected: [[1373], [1476], [1534]],
    explanation: {
      nl:
        "Halverwege 2021 is de helft van de stijging van 206 banen bereikt; na het eerste kwartaal van 2022 een kwart van de " +
        "stijging van 232.",
      en: "Halfway through 2021 half of the rise of 206 jobs is reached; after the first quarter of 2022 a quarter of the rise of 232.",
    },
  },
};
