import type { Municipality, PopulationTable } from "../../../src/domain/population/population-table";
import { inhabitants } from "../../../src/domain/number/units";

const municipality = (
  code: string,
  name: string,
  figures: readonly (number | null)[],
  formerNames: readonly string[] = [],
): Municipality => ({
  code,
  name,
  formerNames,
  inhabitants: figures.map((figure) => (figure === null ? null : inhabitants(figure))),
});

/** A few municipalities, chosen for what is peculiar about their names or lives; figures after 2016 are made up. */
export const smallPopulation: PopulationTable = {
  years: [2016, 2022, 2026],
  municipalities: [
    municipality("GM0164", "Hengelo (O.)", [81_075, 81_590, 83_600], ["Hengelo"]),
    municipality("GM0363", "Amsterdam", [834_713, 882_633, 942_000]),
    municipality("GM0373", "Bergen (NH.)", [29_871, 29_912, 30_100]),
    municipality("GM0376", "Blaricum", [9622, 11_900, 12_600]),
    municipality("GM0402", "Hilversum", [87_830, 91_235, 94_000]),
    municipality("GM0417", "Laren (NH.)", [10_956, 11_314, 11_600], ["Laren"]),
    municipality("GM0457", "Weesp", [18_572, 20_445, null]),
    municipality("GM0518", "'s-Gravenhage", [519_988, 548_320, 568_000]),
    municipality("GM0893", "Bergen (L.)", [13_078, 13_094, 13_200]),
    municipality("GM1900", "Súdwest-Fryslân", [84_180, 90_157, 91_000]),
    municipality("GM1942", "Gooise Meren", [56_696, 59_260, 61_000]),
    municipality("GM1980", "Dijk en Waard", [null, 86_500, 90_000]),
  ],
  sources: [2016, 2022, 2026].map((year) => ({ year, source: "CBS", status: "voorbeeld" })),
  regions: [
    { code: "AM12", name: "Gooi en Vechtstreek", formerNames: ["Gooi- en Vechtstreek"] },
    { code: "AM15", name: "Noord-Holland Noord", formerNames: [] },
    { code: "AM18", name: "Groot Amsterdam", formerNames: [] },
  ],
  vintages: [
    {
      year: 2015,
      label: "2015",
      source: "Besluit werkgebieden UWV",
      regionOf: { GM0376: "AM12", GM0402: "AM12", GM0417: "AM12", GM0457: "AM12", GM0363: "AM18", GM0373: "AM15" },
    },
    {
      year: 2021,
      label: "2021",
      source: "CBS",
      regionOf: { GM0376: "AM12", GM0402: "AM12", GM0417: "AM12", GM0457: "AM12", GM1942: "AM12", GM0363: "AM18", GM0373: "AM15" },
    },
    {
      year: 2025,
      label: "2025 (afgeleid)",
      source: "afgeleid",
      regionOf: { GM0376: "AM12", GM0402: "AM12", GM0417: "AM12", GM1942: "AM12", GM0363: "AM18", GM0373: "AM15", GM1980: "AM15" },
    },
  ],
};
