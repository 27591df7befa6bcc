import type { FunctionDefinition } from "../definition";
import { contributions2017 } from "./gooi-en-vechtstreek";
import { bijdragen, eenheidCent } from "./parameters";

const [szw, werkkamer] = contributions2017;

export const restant: FunctionDefinition<"RESTANT"> = {
  id: "RESTANT",
  group: "kosten",
  result: "scalar",
  summary: { nl: "Geeft wat de bijdragen van de kosten overlaten.", en: "Gives what the contributions leave of the costs." },
  parameters: [
    { name: "kosten", shape: "scalar", text: { nl: "De totale kosten die gedekt moeten worden.", en: "The total costs to be covered." } },
    bijdragen,
    eenheidCent,
  ],
  explanation: {
    nl: [
      "RESTANT rekent met bijdragen zoals COFINANCIERING dat doet: van boven naar beneden, afgerond, en nooit meer dan er nog " +
        "te dekken is. Het antwoord is het deel dat de gemeenten samen betalen.",
      "Lege rijen worden overgeslagen. Dekken de bijdragen alle kosten, dan is het restant 0.",
    ],
    en: [
      "RESTANT treats contributions as COFINANCIERING does: from top to bottom, rounded, and never more than is still to be " +
        "covered. The answer is what the municipalities pay together.",
      "Empty rows are skipped. If the contributions cover all costs, 0 is left.",
    ],
  },
  example: {
    title: { nl: "Wat de gemeenten samen betalen", en: "What the municipalities pay together" },
    cells: [
      ["partij", "soort", "waarde", "afronden op", "kosten", "restant"],
      [...szw, 192000, "=NORMPLAN.RESTANT(E2,A2:D3,1)"],
      [...werkkamer, null, null],
    ],
    formulaCell: "F2",
    expected: [[36250]],
    explanation: {
      nl: "Van € 192.000 dekken het ministerie en de Werkkamer € 155.750; € 36.250 blijft over.",
      en: "Of €192,000 the ministry and the Werkkamer cover €155,750; €36,250 is left.",
    },
  },
};
