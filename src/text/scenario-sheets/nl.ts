import { type ScenarioNormTexts, scenarioNorm } from "../scenario-norm/nl";

/** Words on a scenario's sheets: the report for who decides, and the calculation for who checks. */
export const scenarioSheets = {
  reportName: (scenario: string) => scenario,
  calculationName: (scenario: string) => `Berekening ${scenario}`,
  reportTitle: (scenario: string) => `Scenario ${scenario}`,
  calculationTitle: (scenario: string) => `Berekening van scenario ${scenario}`,
  reportSubtitle: "Alle cijfers zijn formules: ze volgen de invoer, ook zonder Normplan.",
  calculationSubtitle: "Elke stap staat in een eigen kolom, met één formule per kolom.",
  calculation: {
    settings: { caption: "Uitgangspunten", note: "De waarde van het scenario; waar het niets invult, die van de basis." },
    years: { caption: "Jaren", note: "Kosten, bijdragen en wat de gemeenten samen betalen." },
    municipalities: { caption: "Gemeenten", note: "Uit de invoer, met wat het scenario anders invult." },
    diensten: { caption: "Uitvoeringsdiensten", note: "Uren per week uit de invoer." },
    hours: {
      caption: (year: number) => `Uren en kosten ${String(year)}`,
      note: "Uren × weken × tarief, afgerond op de eenheid. Een dienst zonder gemeenten heeft geen uren.",
      proposed:
        "Een totaal in hele dagen, naar gewicht met de grootste resten. Een dienst staat op zijn grens als alle diensten samen, " +
        "in de verhouding waarin hij die grens haalt, al genoeg (ondergrens) of nog niet te veel uren (bovengrens) hebben.",
    },
    otherCosts: {
      caption: (year: number) => `Overige kosten ${String(year)}`,
      note: "Eenmalige kosten alleen in het eerste jaar; de andere volgen de index.",
    },
    cover: {
      caption: (year: number) => `Bijdragen ${String(year)}`,
      note: "In volgorde: rest, precieze bijdrage, afgerond, en nooit meer dan de rest.",
    },
    shares: {
      caption: (year: number) => `Verdeling over de gemeenten ${String(year)}`,
      note:
        "Gewicht × eenheden ÷ som: eerst naar beneden afgerond; wat overblijft gaat per eenheid naar de grootste resten, bij " +
        "gelijke rest naar de eerste.",
      bounded:
        "Een gemeente staat op haar grens als alle gemeenten samen, in de verhouding waarin zij die grens haalt, al genoeg " +
        "(ondergrens) of nog niet te veel (bovengrens) betalen. De andere delen de rest naar gewicht, met de grootste resten.",
    },
    population: {
      caption: "Inwoners op 1 januari",
      note: (source: string) =>
        `Bron: ${source}. De kolom van de peildatum telt; een leeg vak is een jaar waarin de gemeente niet bestond.`,
    },
    mixScale: "Schaal van een gemengde sleutel",
    workingGroup: "Regionale werkgroep",
  },
  columns: {
    year: "Jaar",
    rate: "Uurtarief",
    contributions: "Bijdragen",
    municipalities: "Gemeenten samen",
    unitCount: "Eenheden",
    takesPart: "Doet mee",
    status: "Zelf of opvolger",
    carrier: "Betaalt",
    carriedInhabitants: "Inwoners mee",
    carriedTargetGroup: "Doelgroep mee",
    equal: "Gelijk",
    ownHours: "Uren eigen",
    carriedHours: "Uren mee",
    weight: "Gewicht",
    serves: "Gemeenten",
    restBefore: "Rest vooraf",
    exact: "Precies",
    initial: "Als leeg",
    typedInhabitants: "Inwoners invoer",
    valueThisYear: "Dit jaar",
    lower: "Ondergrens",
    upper: "Bovengrens",
    atLower: "Op ondergrens",
    atUpper: "Op bovengrens",
    fixed: "Vast",
    freeWeight: "Vrij gewicht",
    total: "Totaal",
    payer: "Wie betaalt",
  },
  report: {
    costs: "Kosten",
    municipalitiesTogether: "Gemeenten samen",
    contributions: "Bijdragen samen",
    perInhabitant: "Per inwoner",
    /** Of the first year, when there are several. */
    perInhabitantIn: (year: number) => `€ in ${String(year)}`,
    share: "Aandeel",
    ofCosts: "van de kosten",
    cover: { caption: "Dekking", note: "Wie betaalt wat.", total: "Totaal" },
    municipalities: { caption: "Per gemeente", note: "Het deel van elke gemeente in wat de bijdragen overlaten." },
    costLines: {
      caption: "Uren en kosten",
      note: "Per uitvoeringsdienst, en wat er verder bij komt.",
      hoursIn: (year: number) => `Uren ${String(year)}`,
    },
    differences: { caption: "Anders dan de basis", note: "Wat dit scenario anders invult.", none: "Dit is de basis." },
    checks: {
      caption: "Controles",
      note: "Elk verschil hoort nul te zijn.",
      ok: "Alle controles sluiten.",
      wrong: "Let op: niet alle controles sluiten. Zie het blok Controles.",
    },
    about: {
      caption: "Over dit blad",
      made: "Gemaakt op",
      version: "Normplan",
      source: "Verdeelsleutel",
      sourceText: "De inwoners en de andere gewichten staan op het blad met gemeenten; noteer daar de bron en de peildatum.",
      sourceOfYear: (year: number) =>
        `Inwoners op 1 januari ${String(year)} volgens het CBS (CC BY 4.0); ze staan op het blad met de berekening.`,
      method: "Afronding",
      methodText: "Grootste resten: de delen tellen precies op tot het geheel.",
    },
    coverChart: "Dekking van de kosten (€)",
    municipalChart: "Bedrag per gemeente (€)",
    hoursChart: "Uren per week",
    /** What a chart shows, for who cannot see it; every argument is the place of a value. */
    fromTo: (least: string, who: string, most: string, whoMost: string) => `Van € ${least} (${who}) tot € ${most} (${whoMost}).`,
    hoursFromTo: (least: string, most: string, total: string) => `Van ${least} tot ${most} uur per week, samen ${total}.`,
  },
  norm: scenarioNorm satisfies ScenarioNormTexts,
  checks: {
    closes: "Bijdragen en gemeenten dekken de kosten",
    sharesClose: "Gemeenten betalen samen wat overblijft",
    costLines: "Uren en kosten tellen op tot de kosten",
    allRows: "Alle rijen van de invoer tellen mee",
    choices: "De keuzes van dit blad gelden nog",
    carriers: "Wie voor een ander betaalt, doet mee",
    precision: "Tussenuitkomsten passen in een cel",
    withinBounds: "Alles ligt binnen minimum en maximum",
  },
  /** Our functions beside the native formulas. */
  recalculation: {
    caption: "Nagerekend",
    note: "Dezelfde uitkomst met een functie van Normplan.",
    summary: "Nagerekend door Normplan",
    summaryNote:
      "De functies RESTANT, UREN en VERDEEL rekenen na wat de formules van Excel geven. Zonder de invoegtoepassing vervalt alleen dit.",
    remainder: (year: number) => `${String(year)}: wat de bijdragen overlaten`,
    hours: (year: number) => `${String(year)}: uren per uitvoeringsdienst`,
    shares: (year: number) => `${String(year)}: bedragen per gemeente`,
    /** Outcomes. */
    same: "Gelijk",
    different: "Anders",
    absent: "Niet aanwezig",
    /** Sentences about all of them. */
    allSame: "De functies van Normplan geven dezelfde bedragen.",
    someDifferent: "Let op: de functies van Normplan geven andere bedragen. Zie het blok Nagerekend op het blad met de berekening.",
    notDone: "Niet nagerekend: de invoegtoepassing Normplan is niet aanwezig.",
  },
  units: { euros: "€", perWeek: "uur per week", people: "personen", perHour: "€ per uur" },
};

export type ScenarioSheetTexts = typeof scenarioSheets;
