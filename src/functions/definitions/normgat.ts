import type { FunctionDefinition } from "../definition";
import { realisatie2020 } from "./gooi-en-vechtstreek";
import { betrouwbaarheid, doeldata, jaren, methodeProjectie, normen, waarnemingsdata } from "./parameters";

const formula = "=NORMPLAN.NORMGAT(A2:A10,B2:B10,C2:C3,D2:D3,E2:E3)";
const norm = [
  [2020, 900],
  [2021, 950],
] as const;

export const normGat: FunctionDefinition<"NORMGAT"> = {
  id: "NORMGAT",
  group: "norm",
  result: "matrix",
  summary: {
    nl: "Vergelijkt de norm met wat er is of verwacht wordt: het gat, en de kans dat de norm wordt gehaald.",
    en: "Compares the norm with what there is or is expected: the gap, and the chance that the norm is reached.",
  },
  parameters: [
    waarnemingsdata,
    { name: "banen", shape: "range", text: { nl: "Het aantal banen op die datums.", en: "The number of jobs on those dates." } },
    jaren,
    normen,
    doeldata,
    methodeProjectie,
    betrouwbaarheid,
  ],
  explanation: {
    nl: [
      "Het resultaat heeft een rij per datum, met zeven kolommen: datum, norm, verwacht, onder, boven, gat en kans. Geef de " +
        "eerste kolom een datumopmaak en de laatste een percentage.",
      "Het gat is de norm min de verwachting: een positief gat is een tekort. Op een datum met een waarneming is de " +
        "verwachting de waarneming zelf, en is de kans 0 of 1.",
      "De norm loopt zoals bij NORMPAD, de verwachting zoals bij PROJECTIE.",
    ],
    en: [
      "The result has a row for each date, with seven columns: date, norm, expected, lower, upper, gap and chance. Give the " +
        "first column a date format and the last a percentage.",
      "The gap is the norm minus the expectation: a positive gap is a shortage. On a date with an observation the expectation " +
        "is the observation itself, and the chance is 0 or 1.",
      "The norm runs as in NORMPAD, the expectation as in PROJECTIE.",
    ],
  },
  example: {
    title: { nl: "Hoe ver is de regio van de norm?", en: "How far is the region from the norm?" },
    cells: [
      ["kwartaal", "extra banen", "jaar", "norm", "op", "datum", "norm op datum", "verwacht", "onder", "boven", "gat", "kans"],
      ...realisatie2020.map((row, index) => [
        ...row,
        ...(norm[index] ?? [null, null]),
        ["2020-K4", "2021-K4"][index] ?? null,
        index === 0 ? formula : null,
        ...Array<null>(6).fill(null),
      ]),
    ],
    formulaCell: "F2",
    expected: [
      [44196, 900, 608, 608, 608, 292, 0],
      [44561, 950, 634.1, 567.1, 701.1, 315.9, 0.0001],
    ],
    explanation: {
      nl:
        "Eind 2020 ontbraken 292 banen aan de norm van 900. De norm van 950 voor 2021 en de kwartalen daartussen zijn een " +
        "voorbeeld; de kans om die te halen is vrijwel nihil.",
      en:
        "At the end of 2020 the region was 292 jobs short of the norm of 900. The norm of 950 for 2021 and the quarters in " +
        "between are an example; the chance to reach it is close to nothing.",
    },
  },
};
