import type { FunctionDefinition } from "../definition";
import { realisatie2020 } from "./gooi-en-vechtstreek";
import { betrouwbaarheid, doeldata, methodeProjectie, waarnemingsdata } from "./parameters";

export const projectie: FunctionDefinition<"PROJECTIE"> = {
  id: "PROJECTIE",
  group: "norm",
  result: "matrix",
  summary: {
    nl: "Voorspelt een korte reeks, met een ondergrens en bovengrens die aangeven hoe zeker dat is.",
    en: "Projects a short series, with a lower and upper bound that show how sure that is.",
  },
  parameters: [
    waarnemingsdata,
    {
      name: "waarden",
      shape: "range",
      text: { nl: "De waarden op die datums, zoals het aantal banen.", en: "The values on those dates, such as the number of jobs." },
    },
    doeldata,
    methodeProjectie,
    betrouwbaarheid,
  ],
  explanation: {
    nl: [
      "Het resultaat heeft een rij per datum, met drie kolommen: verwacht, onder en boven. Met een betrouwbaarheid van 0,8 " +
        "ligt de werkelijkheid naar verwachting in acht van de tien gevallen tussen onder en boven.",
      '"auto" is in de praktijk het nauwkeurigst bij korte reeksen en geeft een eerlijk interval. De rechte lijn ("lineair") ' +
        "geeft een interval dat vaak te smal is.",
      "De datums hoeven niet op volgorde te staan. Ontbrekende kwartalen worden aangevuld op de lijn tussen hun buren; " +
        '"lineair" en "robuust" hebben dat niet nodig. Twee waarnemingen op dezelfde datum kan niet.',
      "Elke methode heeft een minimum aantal waarnemingen; de functie meldt het als er te weinig zijn.",
    ],
    en: [
      "The result has a row for each date, with three columns: expected, lower and upper. With a reliability of 0.8 reality " +
        "is expected to lie between lower and upper in eight out of ten cases.",
      '"auto" is in practice the most accurate for short series and gives an honest interval. The straight line ("lineair") ' +
        "gives an interval that is often too narrow.",
      'The dates need not be sorted. Missing quarters are filled on the line between their neighbours; "lineair" and ' +
        '"robuust" do not need that. Two observations on one date are not possible.',
      "Each method has a least number of observations; the function says so when there are too few.",
    ],
  },
  example: {
    title: { nl: "Waar staat de regio eind 2021?", en: "Where will the region be at the end of 2021?" },
    cells: [
      ["kwartaal", "extra banen", "op", "verwacht", "onder", "boven"],
      ...realisatie2020.map((row, index) => [
        ...row,
        ["2021-K2", "2021-K4"][index] ?? null,
        index === 0 ? "=NORMPLAN.PROJECTIE(A2:A10,B2:B10,C2:C3)" : null,
        null,
        null,
      ]),
    ],
    formulaCell: "D2",
    expected: [
      [618.8, 571.4, 666.2],
      [634.1, 567.1, 701.1],
    ],
    explanation: {
      nl: "De stand van eind 2019 en van maart en eind 2020 is die van Gooi en Vechtstreek; de overige kwartalen zijn een voorbeeld.",
      en:
        "The numbers of the end of 2019 and of March and the end of 2020 are those of Gooi en Vechtstreek; the other quarters " +
        "are an example.",
    },
  },
};
