import type { NormFigureKind } from "../../domain/norm/result/compare-norm";
import type { FigureKind } from "../../domain/plan/compare/outcome-figures";

/** Words for scenarios side by side, in the pane and on the comparison sheet. */
export const compare = {
  pick: (name: string) => `${name} vergelijken`,
  compare: (count: number) => (count ? `Vergelijken (${String(count)})` : "Vergelijken"),
  hint: "Vink de scenario's aan die u met de basis en met elkaar wilt vergelijken.",
  base: "Basis",
  gone: "Deze scenario's staan niet meer in het werkboek. Ga terug en kies andere.",
  notCalculated: (names: string) => `Niet vergeleken, omdat het nog niet te berekenen is: ${names}.`,
  tableLabel: "Vergelijking van scenario's",
  what: "Bedrag",
  groups: { cover: "Dekking", gemeente: "Per gemeente", dienst: "Uren per week" } satisfies Readonly<
    Record<"cover" | "gemeente" | "dienst", string>
  >,
  figures: { kosten: "Kosten", samen: "Gemeenten samen", uren: "Uren samen" } satisfies Readonly<
    Record<Exclude<FigureKind, "bijdrage" | "gemeente" | "dienst">, string>
  >,
  hoursAverage: "Gemiddeld over de jaren van het plan.",
  equal: "gelijk",
  largest: "Vet: de grootste verandering van een gemeente in dat scenario.",
  sort: {
    label: "Volgorde van gemeenten",
    plan: "Zoals in het plan",
    name: "Naam",
    amount: "Bedrag in de basis",
    rise: (scenario: string) => `Verschil in ${scenario}`,
  },
  bridge: {
    title: "Wat veroorzaakt het verschil",
    scenario: "Scenario",
    figure: "Bedrag",
    chart: (figure: string, scenario: string) => `${figure}: van de basis naar ${scenario} (€)`,
    legend: "Gestreept komt erbij, licht gaat eraf.",
    none: "Dit scenario verschilt nergens van de basis.",
    summary: (figure: string, base: string, steps: string, scenario: string) => `${figure}: basis ${base}; ${steps}; uitkomst ${scenario}.`,
    order:
      "De verschillen zijn één voor één ingevuld, in de volgorde van de tabel met scenario's. Een andere volgorde geeft " +
      "andere stappen, maar dezelfde uitkomst.",
  },
  sheet: {
    make: "Maak vergelijkingsblad",
    again: "Maak vergelijkingsblad opnieuw",
    busy: "Het vergelijkingsblad wordt gemaakt",
    made: (name: string) => `De bladen ${name} en Vergelijking gemeenten staan in het werkboek.`,
    name: "Vergelijking",
    title: "Vergelijking van scenario's",
    municipalName: "Vergelijking gemeenten",
    municipalTitle: "Vergelijking van scenario's per gemeente",
    ofScenarios: (caption: string, first: string, last: string) =>
      first === last ? `${caption}, scenario ${first}` : `${caption}, scenario's ${first} tot en met ${last}`,
    scenarioNumber: (number: string) => `Scenario ${number}`,
    figureOf: (number: string) => `Waarde ${number}`,
    amount: (number: string) => `Bedrag ${number}`,
    hoursOf: (number: string) => `Uren ${number}`,
    fromTo: (least: string, leastName: string, most: string, mostName: string) =>
      `Van ${least} euro (${leastName}) tot ${most} euro (${mostName}).`,
    subtitle: (made: string, version: string) =>
      `Bedragen en uren zoals berekend op ${made} met Normplan ${version}; verschillen en controles zijn formules.`,
    summary: "Samenvatting",
    summaryNote:
      "Wat de gemeenten samen betalen, en het verschil met de basis. Het nummer van een scenario staat ook in de kolommen en grafieken.",
    scenario: "Scenario",
    difference: (scenario: string) => `± ${scenario}`,
    part: (scenario: string) => `% ${scenario}`,
    /** What the gemeenten pay together, under a narrow heading. */
    togetherShort: "Samen",
    differenceShort: "Verschil",
    partShort: "Verschil in %",
    cover: "Dekking",
    payer: "Wie betaalt",
    coverNote: "Wie betaalt wat, over alle jaren van het plan, in euro's.",
    total: "Totaal",
    municipalities: "Per gemeente",
    municipalitiesNote:
      "In euro's, over alle jaren van het plan. Sorteren kan met de knoppen in de kop. Gemarkeerd: de grootste verandering " +
      "van elk scenario.",
    municipality: "Gemeente",
    hours: "Uren per uitvoeringsdienst",
    hoursNote: "Uren per week, gemiddeld over de jaren van het plan.",
    dienst: "Uitvoeringsdienst",
    bridge: (scenario: string) => `Van de basis naar ${scenario}`,
    bridgeNote: "Wat elk verschil doet met wat de gemeenten samen betalen, in de volgorde van de tabel met scenario's.",
    step: "Stap",
    effect: "Effect",
    hidden: "Onder",
    start: "Stand",
    up: "Erbij",
    down: "Eraf",
    checks: "Controles",
    checksNote: "Elk verschil hoort nul te zijn.",
    check: "Controle",
    outcome: "Uitkomst",
    closes: "Sluit",
    wrong: "Sluit niet",
    coverCloses: (scenario: string) => `${scenario}: bijdragen en gemeenten samen zijn de kosten`,
    bridgeCloses: (scenario: string) => `${scenario}: de stappen zijn samen het verschil met de basis`,
    input: "Invoer sinds het maken",
    inputNote:
      "Hoeveel cellen anders zijn dan toen, ook in tekst en hoofdletters. Staat er Gewijzigd of Toegevoegd, maak het blad dan opnieuw.",
    inputOf: "Kolom",
    cells: "Cellen",
    copy: "Invoer toen het blad werd gemaakt",
    copyNote: "Hiermee wordt de invoer van nu vergeleken. Wordt niet afgedrukt.",
    same: "Gelijk",
    changed: "Gewijzigd",
    added: "Toegevoegd",
    /** Stands for the norm in a workbook without one. */
    noNorm: "Norm (was er nog niet)",
    allSame: "De invoer is sinds het maken van dit blad niet gewijzigd.",
    someChanged: "Let op: de invoer is gewijzigd. Maak het vergelijkingsblad opnieuw.",
    normAdded: "Let op: sindsdien is er een norm bij gekomen. Maak het vergelijkingsblad opnieuw.",
    togetherChart: "Gemeenten samen per scenario (€)",
    municipalChart: (number: string) => `Scenario ${number}: verschil per gemeente (€)`,
    bridgeChart: (number: string) => `Van de basis naar scenario ${number} (€)`,
    bridgeSentence: (base: string, outcome: string, difference: string) =>
      `De gemeenten samen: van ${base} euro in de basis naar ${outcome} euro, een verschil van ${difference} euro.`,
    largestChange: (municipality: string, difference: string) =>
      `De grootste verandering van een gemeente: ${municipality}, ${difference} euro.`,
    noChange: "Voor geen enkele gemeente verandert het bedrag.",
    tooManyBars: (count: string, sheet: string) =>
      `Een grafiek van ${count} gemeenten is op papier niet te lezen. Hun bedragen en verschillen staan op het blad ${sheet}.`,
    euros: "€",
    perWeek: "uur per week",
  },
};

export type CompareTexts = typeof compare;

/** Words for the norm of scenarios side by side. */
export const compareNorm = {
  /** In the pane, where amounts have their own sign. */
  figures: {
    norm: "Norm (banen)",
    expected: "Verwachte banen met maatregelen",
    gap: "Tekort (min: boven de norm)",
    chance: "Kans dat de norm wordt gehaald",
    jobs: "Banen door de maatregelen",
    costs: "Kosten van de maatregelen",
    municipalities: "Daarvan gemeenten",
    outside: "Nog zonder betaler",
    costPerJob: "Kosten per extra baan",
  } satisfies Readonly<Record<NormFigureKind, string>>,
  /** "expected" where there are no measures. */
  withoutMeasures: "Verwachte banen",
  sameForecast: (measures: boolean) =>
    `Een scenario verandert norm, verwachting en kans niet${measures ? "; wel wat de maatregelen kosten en wie dat betaalt" : ""}.`,
  whyUnknown: "Niet bekend: het plan heeft de jaren van de maatregelen niet, of de maximums van de gemeenten laten er geen ruimte voor.",
  whatOutside: "Zonder betaler: kosten in jaren die het plan van dat scenario niet heeft.",
  /** Heading of the first column on the sheet. */
  figure: "Uitkomst",
  /** Row of the sheet. */
  outside: "Nog zonder betaler (€)",
};

export type CompareNormTexts = typeof compareNorm;
