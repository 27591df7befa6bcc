import type { FunctionDefinition } from "../definition";
import { diensten2017 } from "./gooi-en-vechtstreek";
import { methode } from "./parameters";

export const uren: FunctionDefinition<"UREN"> = {
  id: "UREN",
  group: "uren",
  result: "matrix",
  summary: {
    nl: "Verdeelt uren over uitvoeringsdiensten in hele blokken, zoals dagen van 8 uur.",
    en: "Divides hours over the uitvoeringsdiensten in whole blocks, such as days of 8 hours.",
  },
  parameters: [
    {
      name: "uren",
      shape: "scalar",
      text: { nl: "Het aantal uren dat wordt verdeeld; een veelvoud van het blok.", en: "The hours to divide; a multiple of the block." },
    },
    {
      name: "gewichten",
      shape: "range",
      text: {
        nl: "De gewichten, zoals inwoners per uitvoeringsdienst; een lege cel telt als 0.",
        en: "The weights, such as inhabitants per uitvoeringsdienst; a blank cell counts as 0.",
      },
    },
    {
      name: "blok",
      shape: "scalar",
      optional: true,
      text: {
        nl: "Het kleinste aantal uren dat wordt toegedeeld. Standaard 8.",
        en: "The smallest number of hours that is handed out. Default 8.",
      },
    },
    {
      name: "minimum",
      shape: "range",
      optional: true,
      text: {
        nl: "Uren die ieder ten minste krijgt: één getal, of een bereik zo groot als de gewichten.",
        en: "The least hours that each receives: one number, or a range as large as the weights.",
      },
    },
    {
      name: "maximum",
      shape: "range",
      optional: true,
      text: {
        nl: "Uren die ieder ten hoogste krijgt: één getal, of een bereik zo groot als de gewichten.",
        en: "The most hours that each receives: one number, or a range as large as the weights.",
      },
    },
    methode,
  ],
  explanation: {
    nl: [
      "UREN verdeelt uren zoals VERDEEL een bedrag verdeelt, maar dan in hele blokken. Met een blok van 8 werkt niemand een halve dag.",
      "Een minimum en maximum houden de uitkomst werkbaar: iedere dienst ten minste één dag, en geen enkele dienst meer dan " +
        "bijvoorbeeld twee. Ook het minimum en maximum zijn veelvouden van het blok.",
    ],
    en: [
      "UREN divides hours as VERDEEL divides an amount, but in whole blocks. With a block of 8 nobody works half a day.",
      "A minimum and maximum keep the result workable: at least one day for each dienst, and no dienst more than, say, two. " +
        "The minimum and maximum are multiples of the block as well.",
    ],
  },
  example: {
    title: { nl: "64 uur over vijf uitvoeringsdiensten", en: "64 hours over five uitvoeringsdiensten" },
    cells: [
      ["uitvoeringsdienst", "inwoners 1-1-2016", "uren per week", "te verdelen", "blok", "minimum", "maximum"],
      ...diensten2017.map(([name, inhabitants], index) =>
        index === 0
          ? [name, inhabitants, "=NORMPLAN.UREN(D2,B2:B6,E2,F2,G2)", 64, 8, 8, 16]
          : [name, inhabitants, null, null, null, null, null],
      ),
    ],
    formulaCell: "C2",
    expected: diensten2017.map(([, , hours]) => [hours]),
    explanation: {
      nl: "De drie grote diensten krijgen twee dagen, de twee kleine één dag: samen 64 uur.",
      en: "The three large diensten get two days, the two small ones one day: 64 hours together.",
    },
  },
};
