import type { FunctionDefinition } from "../definition";

export const trechter: FunctionDefinition<"TRECHTER"> = {
  id: "TRECHTER",
  group: "trechter",
  result: "matrix",
  summary: {
    nl: "Laat zien welk deel van de mensen elke stap haalt, van het doelgroepregister tot een baan.",
    en: "Shows which part of the people makes each step, from the doelgroepregister to a job.",
  },
  parameters: [
    {
      name: "aantallen",
      shape: "range",
      text: {
        nl: "Het aantal mensen per stap, de eerste stap bovenaan.",
        en: "The number of people at each stage, the first stage on top.",
      },
    },
  ],
  explanation: {
    nl: [
      "Het resultaat heeft drie kolommen: het deel van de vorige stap dat doorgaat, het deel van de eerste stap dat zover " +
        "komt, en het deel dat bij deze stap uitvalt. De eerste rij is altijd 1, 1 en 0.",
    ],
    en: [
      "The result has three columns: the part of the previous stage that goes on, the part of the first stage that gets this " +
        "far, and the part that drops out at this step. The first row is always 1, 1 and 0.",
    ],
  },
  example: {
    title: { nl: "In beeld in de kandidatenverkenner (eind 2020)", en: "Visible in the kandidatenverkenner (end of 2020)" },
    cells: [
      ["stap", "mensen", "gaat door", "komt zover", "valt uit"],
      ["gemeentelijke doelgroep", 556, "=NORMPLAN.TRECHTER(B2:B3)", null, null],
      ["in de kandidatenverkenner", 139, null, null, null],
    ],
    formulaCell: "C2",
    expected: [
      [1, 1, 0],
      [0.25, 0.25, 0.75],
    ],
    explanation: {
      nl: "Eind 2020 stonden 139 kandidaten in de kandidatenverkenner, 25% van de doelgroep van de gemeenten; 75% was nog niet in beeld.",
      en:
        "At the end of 2020 139 candidates were in the kandidatenverkenner, 25% of the municipalities' target group; 75% were " +
        "not visible yet.",
    },
  },
};
