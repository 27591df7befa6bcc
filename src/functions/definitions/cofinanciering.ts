import type { FunctionDefinition } from "../definition";
import { contributions2017, inhabitants2016, shares2016 } from "./gooi-en-vechtstreek";
import { bijdragen, eenheidCent } from "./parameters";

const formula = "=NORMPLAN.COFINANCIERING(E2,A2:D3,F2:G9,1)";

export const cofinanciering: FunctionDefinition<"COFINANCIERING"> = {
  id: "COFINANCIERING",
  group: "kosten",
  result: "matrix",
  summary: {
    nl: "Dekt kosten met bijdragen in volgorde van voorkeur en verdeelt wat overblijft over de gemeenten; alles telt precies op.",
    en:
      "Covers costs with contributions in order of preference and splits what is left over the municipalities; everything " +
      "adds up exactly.",
  },
  parameters: [
    { name: "kosten", shape: "scalar", text: { nl: "De totale kosten die gedekt moeten worden.", en: "The total costs to be covered." } },
    bijdragen,
    {
      name: "sleutel",
      shape: "range",
      text: {
        nl: "De verdeelsleutel: rijen met gemeente en gewicht, zoals het inwonertal.",
        en: "The allocation key: rows with municipality and weight, such as inhabitants.",
      },
    },
    eenheidCent,
  ],
  explanation: {
    nl: [
      "De bijdragen worden van boven naar beneden verwerkt. Een vaste bijdrage is een bedrag. Een percentage van rest gaat " +
        "over wat de eerdere bijdragen overlaten; een percentage van totaal over alle kosten. Een percentage is een breuk: 65% " +
        "is 0,65.",
      "Elke bijdrage wordt afgerond op een veelvoud van afronden op (leeg: de eenheid), waarbij de helft van nul af gaat, en " +
        "is nooit hoger dan wat er nog te dekken is.",
      "Wat overblijft, verdelen de gemeenten volgens de sleutel, op dezelfde manier als VERDEEL. Het resultaat noemt eerst de " +
        "bijdragen en dan de gemeenten. Lege rijen worden overgeslagen.",
    ],
    en: [
      "Contributions are taken from top to bottom. A fixed contribution (vast) is an amount. A percentage van rest is taken " +
        "of what the earlier contributions leave; a percentage van totaal of all costs. A percentage is a fraction: 65% is " +
        "0.65.",
      "Each contribution is rounded to a multiple of its rounding (blank: the unit), halves away from zero, and never exceeds " +
        "what is still to be covered.",
      "The municipalities share what is left according to the key, as VERDEEL does. The result lists the contributions first " +
        "and then the municipalities. Empty rows are skipped.",
    ],
  },
  example: {
    title: { nl: "Dekking van € 192.000 in Gooi en Vechtstreek (2017)", en: "Covering €192,000 in Gooi en Vechtstreek (2017)" },
    cells: [
      ["partij", "soort", "waarde", "afronden op", "kosten", "gemeente", "inwoners 1-1-2016", "wie betaalt", "bedrag"],
      ...inhabitants2016.map((row, index) => [
        ...(contributions2017[index] ?? [null, null, null, null]),
        index === 0 ? 192000 : null,
        ...row,
        index === 0 ? formula : null,
        null,
      ]),
      Array<null>(9).fill(null),
      Array<null>(9).fill(null),
    ],
    formulaCell: "H2",
    expected: [
      ["Ministerie van SZW", 88500],
      ["Werkkamer", 67250],
      ...inhabitants2016.map(([name], index) => [name, shares2016[index] ?? 0]),
    ],
    explanation: {
      nl:
        "Na € 88.500 van het ministerie blijft € 103.500 over. De Werkkamer neemt 65% daarvan, afgerond op € 250: € 67.250. De " +
        "gemeenten verdelen € 36.250.",
      en:
        "After €88,500 from the ministry €103,500 is left. The Werkkamer takes 65% of that, rounded to €250: €67,250. The " +
        "municipalities share €36,250.",
    },
  },
};
