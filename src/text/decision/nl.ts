import type { DecisionStatus, EntryProblem, Purpose } from "../../domain/plan/decision/trail";
import type { FigureKind } from "../../domain/plan/compare/outcome-figures";

/** Words for the trail of a scenario or the base: where it was discussed, with what purpose and outcome, and whether it was decided. */
export const decision = {
  open: "Behandeling",
  base: "Basis",
  intro: "Waar dit scenario is behandeld, en met welke uitkomst.",
  introBase: "Waar de basis is behandeld, en met welke uitkomst.",
  none: "Dit scenario is nog nergens behandeld.",
  noneBase: "De basis is nog nergens behandeld.",
  entries: "Behandeling",
  add: "Toevoegen",
  date: "Datum",
  meeting: "Overleg",
  purpose: "Doel",
  conclusion: "Conclusie",
  full: (most: number) => `Het veld is vol: er passen ${String(most)} tekens in. Wat u meer typt of plakt, valt weg.`,
  status: "Status",
  /** Beside the field of a new entry, and beside an entry that stands in the workbook. */
  problems: {
    noDate: {
      typed: "Vul een datum in, vanaf 1900.",
      stands: (written) =>
        written ? `"${written}" is geen datum. Verbeter dit op het blad.` : "De datum ontbreekt. Vul die aan op het blad.",
    },
    future: {
      typed: "Deze datum ligt in de toekomst. Kies Concept, of de dag waarop het overleg was.",
      stands: () => "De datum ligt in de toekomst, terwijl de status zegt dat het overleg er is geweest.",
    },
    noMeeting: { typed: "Vul in welk overleg het was.", stands: () => "Het overleg ontbreekt. Vul het aan op het blad." },
    noConclusion: { typed: "Vul de conclusie in: wat kwam eruit?", stands: () => "De conclusie ontbreekt. Vul die aan op het blad." },
    unknownPurpose: {
      typed: "Kies een doel.",
      stands: (written) =>
        written
          ? `"${written}" is geen doel. Bedoeld zijn: vaststellen, adviseren of bespreken.`
          : "Het doel ontbreekt. Bedoeld zijn: vaststellen, adviseren of bespreken.",
    },
    unknownStatus: {
      typed: "Kies een status.",
      stands: (written) =>
        written
          ? `"${written}" is geen status en telt niet mee. Bedoeld zijn: concept, besproken of vastgesteld.`
          : "De status ontbreekt. Bedoeld zijn: concept, besproken of vastgesteld.",
    },
  } satisfies Readonly<Record<EntryProblem, { readonly typed: string; readonly stands: (written: string) => string }>>,
  earlier: (date: string, meeting: string) =>
    `Er staat al een later overleg in: ${meeting} op ${date}. Dat overleg blijft de status bepalen.`,
  again: (date: string) => `Al vastgesteld op ${date}. Het blad daarvan blijft staan; het nieuwe besluit krijgt een eigen blad.`,
  submit: "Zet in het werkboek",
  submitting: "De behandeling wordt vastgelegd",
  added: "De regel staat in het werkboek.",
  decidedNote: "Bij Vastgesteld bewaart Normplan de invoer en de uitkomst op een eigen blad, zodat latere wijzigingen opvallen.",
  notDecidable: "Vaststellen kan pas als het plan te berekenen is.",
  /** Stored in Dutch in every language: workbooks are shared. */
  purposes: { vaststellen: "Vaststellen", adviseren: "Adviseren", bespreken: "Bespreken" } satisfies Readonly<Record<Purpose, string>>,
  statuses: { concept: "Concept", besproken: "Besproken", vastgesteld: "Vastgesteld" } satisfies Readonly<Record<DecisionStatus, string>>,
  /** On a card: "Vastgesteld op 30 juni 2021". */
  statusOn: (status: string, date: string) => (date ? `${status} op ${date}` : status),
  changedShort: (count: number) =>
    count === 1 ? "Sinds vastgesteld gewijzigd: 1 waarde" : `Sinds vastgesteld gewijzigd: ${String(count)} waarden`,
  standsShort: "Sinds vastgesteld niet gewijzigd",
  unkeptShort: "Niet te zien of er iets is gewijzigd",
  uncalculatedShort: "Sinds vastgesteld niet meer te berekenen",
  stands: (date: string) => `Sinds het vaststellen op ${date} is er niets gewijzigd.`,
  changed: (count: number, date: string) =>
    count === 1
      ? `Na het vaststellen op ${date} is één waarde gewijzigd.`
      : `Na het vaststellen op ${date} zijn ${String(count)} waarden gewijzigd.`,
  change: (what: string, from: string, to: string) => `${what}: van ${from} naar ${to}`,
  more: (count: number, sheet: string) => `en nog ${String(count)}; zie het blad ${sheet}`,
  nothing: "niets",
  hoursOf: (hours: string) => `${hours} uur`,
  uncalculated: (date: string) => `Vastgesteld op ${date}, maar nu niet te berekenen. Wat is gewijzigd, is pas te zeggen als dat weer kan.`,
  unkept:
    "Vastgesteld, maar in dit werkboek is niet bewaard wat er is vastgesteld: de regel is met de hand ingevuld, of het blad " +
    "is verwijderd of beschadigd. Of er daarna iets is gewijzigd, is daarom niet te zeggen.",
  altered: (sheet: string) => `Let op: op het blad ${sheet} is zelf iets veranderd. Het kenmerk past niet meer bij wat daar staat.`,
  columnsMissing: (columns: string) =>
    `In de tabel NormplanBehandeling ontbreekt: ${columns}. Zet die kolom terug; aan de rest is niets veranderd.`,
  withoutSubject: (count: number) =>
    count === 1
      ? "Op het blad staat één regel zonder scenario. Vul daar de naam in."
      : `Op het blad staan ${String(count)} regels zonder scenario. Vul daar de naam in.`,
  gone: (name: string) => `Er is geen scenario met de naam ${name}.`,
  goneIntro: "De behandeling blijft bewaard. Heeft het scenario nu een andere naam, koppel haar dan daaraan.",
  link: "Koppel behandeling",
  linkTo: "Scenario",
  loose: "Behandeling zonder scenario",
  looseItem: (name: string, entries: number) => `${name} (${entries === 1 ? "1 regel" : `${String(entries)} regels`})`,
  sheet: {
    trail: "Normplan behandeling",
    trailTitle: "Behandeling",
    trailSubtitle: "Waar de basis en elk scenario zijn behandeld, met welk doel en met welke uitkomst.",
    trailNote: "Aanvullen kan hier en in het venster van Normplan. De naam van een scenario verandert vanzelf mee.",
    scenario: "Scenario",
    /** What stands in the trail once the scenario has been removed. */
    removed: (scenario: string) => `${scenario} (verwijderd)`,
    name: (subject: string) => `Vastgesteld ${subject}`,
    calculationName: (subject: string) => `Narekening ${subject}`,
    title: (subject: string) => `Vastgesteld: ${subject}`,
    calculationTitle: (subject: string) => `Narekening bij vastgesteld: ${subject}`,
    subtitle: "Invoer en uitkomst zoals vastgesteld, naast wat het werkboek nu zegt. Dit blad werkt ook zonder Normplan.",
    about: {
      caption: "Besluit",
      subject: "Scenario",
      day: "Vastgesteld op",
      made: "Bewaard",
      fingerprint: "Kenmerk",
      untraceable: "Wijzigingen buiten dit blad",
    },
    madeWith: (made: string, version: string) => `${made}, met Normplan ${version}`,
    changes: "Wat is gewijzigd",
    changesNote: "De eerste wijzigingen, van wat is vastgesteld naar wat er nu staat.",
    nothing: "Niets",
    input: "Invoer",
    inputNote: "Vastgesteld is een vaste waarde, Nu is een formule die de invoer volgt.",
    filled: "Ingevulde cellen",
    filledNote: "Hoeveel cellen van elke kolom zijn ingevuld: een rij of waarde die erbij komt, valt hier op.",
    filledWhat: "ingevulde cellen",
    ownValues: "Eigen waarden van het scenario",
    table: "Onderdeel",
    row: "Regel",
    column: "Eigenschap",
    then: "Vastgesteld",
    now: "Nu",
    outcome: "Uitkomst",
    number: "Volgnr",
    same: "Gelijk",
    different: "Gewijzigd",
    unknown: "Onbekend",
    allSame: "Sinds het vaststellen is er niets gewijzigd.",
    someDifferent: (inputs: string, figures: string) =>
      `Let op: na het vaststellen gewijzigd. Waarden in de invoer: ${inputs}, bedragen en uren: ${figures}.`,
    untraceable: " Er zijn rijen, jaren of keuzes veranderd die dit blad niet kan narekenen: zie het venster van Normplan.",
    figures: "Bedragen en uren",
    figuresNote: "Bedragen over alle jaren van het plan, uren gemiddeld per week. Nu wordt nagerekend op het blad Narekening.",
    kind: "Soort",
    of: "Van",
    unit: "Eenheid",
    kinds: {
      kosten: "Kosten",
      bijdrage: "Bijdrage",
      samen: "Gemeenten samen",
      gemeente: "Gemeente",
      uren: "Uren samen",
      dienst: "Uren",
    } satisfies Readonly<Record<FigureKind, string>>,
    euros: "€",
    hours: "uur per week",
  },
};

export type DecisionTexts = typeof decision;
