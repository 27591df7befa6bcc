import type { FunctionDefinition } from "../definition";
import { jaar } from "./parameters";

export const gemeenten: FunctionDefinition<"GEMEENTEN"> = {
  id: "GEMEENTEN",
  group: "inwoners",
  result: "matrix",
  summary: {
    nl: "Geeft de gemeenten van een arbeidsmarktregio met code en inwonertal, in alfabetische volgorde.",
    en: "Gives the municipalities of an arbeidsmarktregio with code and inhabitants, in alphabetical order.",
  },
  parameters: [
    {
      name: "arbeidsmarktregio",
      shape: "scalar",
      text: {
        nl: "Naam van de arbeidsmarktregio, zoals Gooi en Vechtstreek.",
        en: "Name of the arbeidsmarktregio (labour market region), such as Gooi en Vechtstreek.",
      },
    },
    jaar,
  ],
  explanation: {
    nl: [
      "Het resultaat heeft drie kolommen: gemeente, code en het aantal inwoners op 1 januari van het jaar. Het noemt alleen " +
        "gemeenten die toen bestonden.",
      "Voor 2016 tot en met 2020 geldt de indeling van 2015 (Besluit werkgebieden UWV), voor 2021 tot en met 2024 die van het " +
        "CBS van 2021. De indeling vanaf 2025 is afgeleid: die van 2021, bijgewerkt met samenvoegingen. Of gemeenten sinds 2021 " +
        "van regio zijn gewisseld, is niet nagegaan.",
    ],
    en: [
      "The result has three columns: municipality, code and the number of inhabitants on 1 January of the year. It lists only " +
        "municipalities that existed then.",
      "From 2016 to 2020 the division of 2015 holds (Besluit werkgebieden UWV), from 2021 to 2024 that of CBS of 2021. The " +
        "division from 2025 is derived: that of 2021, updated with mergers. Whether municipalities changed regions since 2021 " +
        "has not been checked.",
    ],
  },
  example: {
    title: { nl: "De gemeenten van Gooi en Vechtstreek in 2026", en: "The municipalities of Gooi en Vechtstreek in 2026" },
    cells: [
      ["arbeidsmarktregio", "jaar", "gemeente", "code", "inwoners"],
      ["Gooi en Vechtstreek", 2026, "=NORMPLAN.GEMEENTEN(A2,B2)", null, null],
      ...Array.from({ length: 6 }, () => Array<null>(5).fill(null)),
    ],
    formulaCell: "C2",
    expected: [
      ["Blaricum", "GM0376", 12938],
      ["Eemnes", "GM0317", 10065],
      ["Gooise Meren", "GM1942", 61213],
      ["Hilversum", "GM0402", 94595],
      ["Huizen", "GM0406", 41287],
      ["Laren (NH.)", "GM0417", 11547],
      ["Wijdemeren", "GM1696", 24672],
    ],
    explanation: {
      nl: "Weesp hoort er sinds 2022 niet meer bij: het is opgegaan in Amsterdam.",
      en: "Weesp is no longer in the list: it merged into Amsterdam in 2022.",
    },
  },
};
