import type { FunctionDefinition } from "../definition";

export const trechterNodig: FunctionDefinition<"TRECHTERNODIG"> = {
  id: "TRECHTERNODIG",
  group: "trechter",
  result: "matrix",
  summary: {
    nl: "Geeft hoeveel mensen er in elke stap nodig zijn om een doel te halen.",
    en: "Gives how many people are needed at each stage to reach a goal.",
  },
  parameters: [
    {
      name: "doel",
      shape: "scalar",
      text: { nl: "Het aantal dat aan het eind nodig is, zoals plaatsingen.", en: "The number needed at the end, such as placements." },
    },
    {
      name: "conversies",
      shape: "range",
      text: {
        nl: "Het deel dat van elke stap doorgaat naar de volgende, zoals 0,25 of 25%.",
        en: "The part that goes on from each stage to the next, such as 0.25 or 25%.",
      },
    },
  ],
  explanation: {
    nl: [
      "De functie rekent terug vanaf het doel: het doel gedeeld door de laatste conversie, en zo verder tot de eerste stap, " +
        "steeds naar boven afgerond. Het resultaat heeft een rij meer dan er conversies zijn: de eerste stap bovenaan, het doel " +
        "onderaan.",
    ],
    en: [
      "The function counts back from the goal: the goal divided by the last conversion, and so on to the first stage, rounded " +
        "up each time. The result has one row more than there are conversions: the first stage on top, the goal at the bottom.",
    ],
  },
  example: {
    title: { nl: "Wat er nodig is voor 100 plaatsingen", en: "What 100 placements take" },
    cells: [
      ["van elke stap gaat door", "doel", "nodig"],
      [0.25, 100, "=NORMPLAN.TRECHTERNODIG(B2,A2:A4)"],
      [0.5, null, null],
      [0.8, null, null],
      [null, null, null],
    ],
    formulaCell: "C2",
    expected: [[1000], [250], [125], [100]],
    explanation: {
      nl: "Bij deze conversies zijn 1.000 mensen in het register nodig om er 100 te plaatsen.",
      en: "With these conversions 1,000 people in the register are needed to place 100.",
    },
  },
};
