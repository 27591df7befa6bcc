import type { FunctionDefinition } from "../definition";
import { inhabitants2016 } from "./gooi-en-vechtstreek";
import { jaar } from "./parameters";

export const inwoners: FunctionDefinition<"INWONERS"> = {
  id: "INWONERS",
  group: "inwoners",
  result: "matrix",
  summary: {
    nl: "Geeft het aantal inwoners van gemeenten op 1 januari (CBS, 2016 tot en met 2026).",
    en: "Gives the number of inhabitants of municipalities on 1 January (CBS, 2016 up to and including 2026).",
  },
  parameters: [
    {
      name: "gemeente",
      shape: "range",
      text: {
        nl: "Namen van gemeenten of codes van het CBS, zoals GM0402.",
        en: "Names of municipalities or codes of Statistics Netherlands (CBS), such as GM0402.",
      },
    },
    jaar,
  ],
  explanation: {
    nl: [
      "De inwonertallen worden meegeleverd; er is geen verbinding nodig. Hoofdletters, accenten en spaties eromheen maken " +
        'niet uit, en "gemeente " voor de naam mag.',
      "Een naam die niet bestaat of die meer dan één gemeente kan zijn (zoals Bergen), of een gemeente die in dat jaar niet " +
        "bestond, geeft alleen in die cel een foutwaarde met uitleg. De andere cellen blijven staan.",
      "Gemeenten die zijn samengevoegd, hebben cijfers tot en met hun laatste 1 januari: Weesp tot en met 2022. Bron: CBS, " +
        "StatLine, licentie CC BY 4.0.",
    ],
    en: [
      "The figures are included; no connection is needed. Capitals, accents and surrounding spaces do not matter, and " +
        '"gemeente " in front of the name is allowed.',
      "A name that does not exist or can be more than one municipality (such as Bergen), or a municipality that did not exist " +
        "in that year, gives an error with an explanation in that cell only. The other cells stand.",
      "Municipalities that merged have figures up to their last 1 January: Weesp up to 2022. Source: CBS (Statistics " +
        "Netherlands), StatLine, licence CC BY 4.0.",
    ],
  },
  example: {
    title: { nl: "Inwoners op 1 januari 2016", en: "Inhabitants on 1 January 2016" },
    cells: [
      ["gemeente", "inwoners", "jaar"],
      ...inhabitants2016.map(([name], index) => (index === 0 ? [name, "=NORMPLAN.INWONERS(A2:A9,C2)", 2016] : [name, null, null])),
    ],
    formulaCell: "B2",
    expected: inhabitants2016.map(([, inhabitants]) => [inhabitants]),
    explanation: {
      nl: "Deze inwonertallen passen het best bij de verdeling in het voorstel van 2017.",
      en: "These figures fit the split in the 2017 proposal best.",
    },
  },
};
