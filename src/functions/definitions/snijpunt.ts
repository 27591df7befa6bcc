import type { FunctionDefinition } from "../definition";

export const snijPunt: FunctionDefinition<"SNIJPUNT"> = {
  id: "SNIJPUNT",
  group: "norm",
  result: "scalar",
  summary: {
    nl: "Geeft de datum waarop twee reeksen elkaar kruisen als beide in een rechte lijn doorgaan.",
    en: "Gives the date on which two series cross if both continue in a straight line.",
  },
  parameters: [
    {
      name: "data",
      shape: "range",
      text: {
        nl: 'De datums van de waarnemingen, of kwartalen zoals "2021-K1".',
        en: 'The dates of the observations, or quarters such as "2021-K1".',
      },
    },
    {
      name: "reeksA",
      shape: "range",
      text: { nl: "De eerste reeks, even groot als de datums.", en: "The first series, as large as the dates." },
    },
    {
      name: "reeksB",
      shape: "range",
      text: { nl: "De tweede reeks, even groot als de datums.", en: "The second series, as large as the dates." },
    },
  ],
  explanation: {
    nl: [
      "Door elke reeks gaat de rechte lijn die er het best bij past (kleinste kwadraten). De uitkomst is de dag na de laatste " +
        "waarneming waarop de lijnen elkaar kruisen; geef de cel een datumopmaak.",
      "Lopen de lijnen evenwijdig, of kruisten zij elkaar al eerder, dan is er geen snijpunt.",
    ],
    en: [
      "Through each series runs the straight line that fits it best (least squares). The outcome is the day after the last " +
        "observation on which the lines cross; give the cell a date format.",
      "If the lines are parallel, or crossed earlier, there is no crossing.",
    ],
  },
  example: {
    title: { nl: "Wanneer wordt Participatiewet groter dan Wajong?", en: "When does Participatiewet exceed Wajong?" },
    cells: [
      ["kwartaal", "Wajong", "Participatiewet", "snijpunt"],
      ["2020-K2", 1200, 1020, "=NORMPLAN.SNIJPUNT(A2:A5,B2:B5,C2:C5)"],
      ["2020-K3", 1188, 1028, null],
      ["2020-K4", 1176, 1036, null],
      ["2021-K1", 1164, 1044, null],
    ],
    formulaCell: "D2",
    expected: [[44834]],
    explanation: {
      nl: "De aantallen zijn een voorbeeld. De lijnen kruisen zes kwartalen na de laatste waarneming: 30 september 2022.",
      en: "The numbers are an example. The lines cross six quarters after the last observation: 30 September 2022.",
    },
  },
};
