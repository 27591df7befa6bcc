import { formatEuros } from "../format/amounts";

/** Words of the block about the norm on a scenario's sheet. */
export const scenarioNorm = {
  /** Under the title, when the sheet has figures that are no formulas. */
  subtitle: "Alle cijfers zijn formules, ook zonder Normplan, behalve de verwachting en de kosten bij Norm.",
  caption: (year: number) => `Norm eind ${String(year)}`,
  captionWithoutYear: "Norm",
  tables: { norm: "Norm", realisatie: "Realisatie", maatregelen: "Maatregelen", uitgangspunten: "Uitgangspunten van de norm" },
  norm: "Norm (banen)",
  expected: "Verwachte banen",
  expectedWithMeasures: "Verwacht met maatregelen",
  gap: "Tekort (min: boven de norm)",
  chance: "Kans dat de norm wordt gehaald",
  /** Chances near none or all are told as a bound. */
  below: "kleiner dan 5%",
  about: (percent: number) => `ongeveer ${String(percent)}%`,
  above: "groter dan 95%",
  measureJobs: "Banen door de maatregelen",
  costs: "Kosten van de maatregelen (€)",
  municipalities: "Daarvan gemeenten (€)",
  costPerJob: "Kosten per extra baan (€)",
  unknown: "niet bekend",
  made: (made: string, method: string) => `Verwachting berekend op ${made} met methode ${method}.`,
  period: (year: number) => `Maatregelen tellen van de laatste telling tot en met eind ${String(year)}.`,
  again: "Verandert er iets bij Norm? Maak dit blad dan opnieuw.",
  /** In place of `again`, once it is so. */
  changed: "Let op: bij Norm is sindsdien iets gewijzigd. Maak dit blad opnieuw.",
  belowBaseline: "Onder nul: minder banen dan bij de nulmeting van eind 2012.",
  outside: (amount: number) => `Van ${formatEuros(amount, "nl")} is de betaler onbekend: dit scenario heeft die jaren niet.`,
  problem: (table: string, row: number) => `De tabel ${table} heeft een probleem in rij ${String(row)}; zie het tabblad Norm.`,
  empty: (table: string) => `De tabel ${table} is nog leeg; vul haar in op het tabblad Norm.`,
  noYear: "Na de laatste telling is er geen norm; vul de tabel Norm aan.",
  notProjected: "De tabel Realisatie geeft nog geen verwachting; zie het tabblad Norm.",
};

export type ScenarioNormTexts = typeof scenarioNorm;
