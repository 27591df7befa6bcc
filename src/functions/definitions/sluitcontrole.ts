import type { FunctionDefinition } from "../definition";
import { inhabitants2016 } from "./gooi-en-vechtstreek";

const published = [1321, 1257, 7998, 12426, 5856, 1535, 2571, 1257] as const;
const formula = "=NORMPLAN.SLUITCONTROLE(A2:A9,B2:B9,C2:C9,D2)";

export const sluitcontrole: FunctionDefinition<"SLUITCONTROLE"> = {
  id: "SLUITCONTROLE",
  group: "kosten",
  result: "matrix",
  summary: {
    nl: "Controleert een verdeling die iemand anders heeft gemaakt: rekent elke rij na en wijst aan waarom het totaal niet klopt.",
    en: "Audits a split that someone else made: recalculates every row and points out why the total is wrong.",
  },
  parameters: [
    {
      name: "namen",
      shape: "range",
      text: { nl: "De namen bij de bedragen, zoals gemeenten.", en: "The names that go with the amounts, such as municipalities." },
    },
    { name: "bedragen", shape: "range", text: { nl: "De opgegeven bedragen.", en: "The stated amounts." } },
    {
      name: "gewichten",
      shape: "range",
      text: {
        nl: "De gewichten waarnaar is verdeeld, zoals inwonertallen.",
        en: "The weights the split is based on, such as inhabitants.",
      },
    },
    { name: "totaal", shape: "scalar", text: { nl: "Waartoe de bedragen moeten optellen.", en: "What the amounts must add up to." } },
    {
      name: "eenheid",
      shape: "scalar",
      optional: true,
      text: {
        nl: "Eenheid waarin de tabel is opgesteld. Standaard 1 (hele euro's).",
        en: "Unit in which the table is written. Default 1 (whole euros).",
      },
    },
  ],
  explanation: {
    nl: [
      "Het resultaat heeft zes kolommen: naam, opgegeven, herrekend (de verdeling zoals VERDEEL die maakt), verschil " +
        "(opgegeven min herrekend), sluitend (het totaal min de andere opgegeven bedragen) en bevinding.",
      "Telt de kolom niet op tot het totaal, en staat in een rij hetzelfde bedrag als in een andere rij terwijl de gewichten " +
        "verschillen, dan wordt de rij aangewezen waarvan het sluitende bedrag dicht bij het herrekende bedrag ligt: " +
        "waarschijnlijk is het bedrag van de andere rij overgenomen.",
      "De bevinding is leeg als er met een rij niets aan de hand is.",
    ],
    en: [
      "The result has six columns: name, stated, recalculated (the split that VERDEEL makes), difference (stated minus " +
        "recalculated), closing (the total minus the other stated amounts) and finding.",
      "If the column does not add up to the total, and a row carries the same amount as another row while their weights " +
        "differ, the row is named whose closing amount is close to its recalculated amount: the other row's amount was probably " +
        "copied.",
      "The finding is empty if nothing is wrong with a row. Findings are in Dutch.",
    ],
  },
  example: {
    title: { nl: "De gepubliceerde tabel van 2017 sluit niet", en: "The published table of 2017 does not add up" },
    cells: [
      ["gemeente", "bedrag", "inwoners 1-1-2016", "totaal", "naam", "opgegeven", "herrekend", "verschil", "sluitend", "bevinding"],
      ...inhabitants2016.map(([name, inhabitants], index) => [
        name,
        published[index] ?? null,
        inhabitants,
        index === 0 ? 36250 : null,
        index === 0 ? formula : null,
        null,
        null,
        null,
        null,
        null,
      ]),
    ],
    formulaCell: "E2",
    expected: [
      ["Blaricum", 1321, 1356, -35, 3350, ""],
      ["Eemnes", 1257, 1251, 6, 3286, ""],
      ["Gooise Meren", 7998, 7991, 7, 10027, ""],
      ["Hilversum", 12426, 12379, 47, 14455, ""],
      ["Huizen", 5856, 5831, 25, 7885, ""],
      ["Laren", 1535, 1544, -9, 3564, ""],
      ["Weesp", 2571, 2618, -47, 4600, ""],
      [
        "Wijdemeren",
        1257,
        3280,
        -2023,
        3286,
        "Wijdemeren heeft hetzelfde bedrag als Eemnes (€ 1.257), bij een ander gewicht. Er is € 2.029 te weinig verdeeld; met € " +
          "3.286 sluit de tabel.",
      ],
    ],
    explanation: {
      nl:
        "De acht bedragen tellen op tot € 34.221; er ontbreekt € 2.029. Wijdemeren heeft het bedrag van Eemnes gekregen; met € " +
        "3.286 sluit de tabel.",
      en: "The eight amounts add up to €34,221; €2,029 is missing. Wijdemeren carries the amount of Eemnes; with €3,286 the table adds up.",
    },
  },
};
