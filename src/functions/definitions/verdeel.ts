import type { FunctionDefinition } from "../definition";
import { inhabitants2016, shares2016 } from "./gooi-en-vechtstreek";
import { eenheidCent, methode } from "./parameters";

const [first, ...others] = inhabitants2016;

export const verdeel: FunctionDefinition<"VERDEEL"> = {
  id: "VERDEEL",
  group: "kosten",
  result: "matrix",
  summary: {
    nl: "Verdeelt een bedrag naar gewicht in hele eenheden, zodat de delen precies optellen tot het bedrag.",
    en: "Splits an amount by weight in whole units, so that the parts add up exactly to the amount.",
  },
  parameters: [
    {
      name: "bedrag",
      shape: "scalar",
      text: { nl: "Het bedrag dat wordt verdeeld; een veelvoud van de eenheid.", en: "The amount to split; a multiple of the unit." },
    },
    {
      name: "gewichten",
      shape: "range",
      text: {
        nl: "De gewichten, zoals inwonertallen; een lege cel telt als 0.",
        en: "The weights, such as numbers of inhabitants; a blank cell counts as 0.",
      },
    },
    eenheidCent,
    methode,
    {
      name: "minimum",
      shape: "range",
      optional: true,
      text: {
        nl: "Wat ieder ten minste krijgt: één getal, of een bereik zo groot als de gewichten.",
        en: "The least that each receives: one number, or a range as large as the weights.",
      },
    },
    {
      name: "maximum",
      shape: "range",
      optional: true,
      text: {
        nl: "Wat ieder ten hoogste krijgt: één getal, of een bereik zo groot als de gewichten.",
        en: "The most that each receives: one number, or a range as large as the weights.",
      },
    },
  ],
  explanation: {
    nl: [
      "Wie een bedrag naar inwoners verdeelt en elk deel los afrondt, komt vaak een of meer euro's te hoog of te laag uit. " +
        "VERDEEL deelt het bedrag uit in hele eenheden en komt altijd precies uit.",
      "Bij de grootste rest krijgt ieder zijn exacte deel, naar beneden of naar boven afgerond. De eenheden die na het " +
        "afronden naar beneden overblijven, gaan naar de grootste resten; bij gelijke resten gaat de eerste cel voor.",
      "Een negatief bedrag geeft het spiegelbeeld van het positieve bedrag. Het bedrag moet een veelvoud van de eenheid zijn, " +
        "en ten minste één gewicht moet groter zijn dan 0.",
      "Met een minimum of maximum worden de delen eerst naar verhouding begrensd en daarna afgerond. Is dat onmogelijk, omdat " +
        "de minima samen hoger of de maxima samen lager zijn dan het bedrag, dan meldt de functie beide sommen.",
    ],
    en: [
      "Splitting an amount by inhabitants and rounding each part by itself often ends up one or more euros too high or too " +
        "low. VERDEEL hands the amount out in whole units and always comes out exactly.",
      "With the largest remainder everyone receives the exact share, rounded down or up. The units that are left after " +
        "rounding down go to the largest remainders; equal remainders are served in the order of the cells.",
      "A negative amount gives the mirror image of the positive one. The amount must be a multiple of the unit, and at least " +
        "one weight must be greater than 0.",
      "With a minimum or maximum the shares are first bounded in proportion and then rounded. If that is impossible, because " +
        "the minima together exceed the amount or the maxima together fall short of it, the function reports both sums.",
    ],
  },
  example: {
    title: { nl: "€ 36.250 over acht gemeenten, in hele euro's", en: "€36,250 over eight municipalities, in whole euros" },
    cells: [
      ["gemeente", "inwoners 1-1-2016", "bijdrage", "te verdelen", "eenheid"],
      [...first, "=NORMPLAN.VERDEEL(D2,B2:B9,E2)", 36250, 1],
      ...others.map((row) => [...row, null, null, null]),
    ],
    formulaCell: "C2",
    expected: shares2016.map((amount) => [amount]),
    explanation: {
      nl: "De acht delen tellen op tot precies € 36.250.",
      en: "The eight parts add up to exactly €36,250.",
    },
  },
};
