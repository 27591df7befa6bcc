import { date } from "../format/nl";

/** The tab Norm: where the jobs stand against the norm, where they go, and what measures would change. Numbers come in words already. */
export const normPane = {
  loading: "De cijfers voor de norm worden gelezen",
  again: "Opnieuw proberen",
  edit: "De tabellen staan op de bladen van de norm; daar kunt u cijfers plakken en rijen toevoegen of verwijderen.",
  start: {
    title: "Volg de norm",
    text:
      "Vul de norm per jaar en het aantal extra banen per kwartaal in. Normplan laat zien waar het heen gaat, welk tempo " +
      "nodig is en wat maatregelen doen.",
    example: "Voorbeeld van Gooi en Vechtstreek",
    exampleText: "608 van de 900 banen eind 2020, met de ontbrekende banen en een plan van maatregelen.",
    make: "Maak tabellen voor de norm",
    makeText: "Lege tabellen op eigen bladen. Uw bladen blijven zoals ze zijn.",
    making: "De tabellen worden gemaakt",
  },
  own: {
    title: "Mijn cijfers gebruiken",
    text:
      "Staan uw cijfers al in dit werkboek? Selecteer de cellen met hun koppen, bijvoorbeeld Datum en Extra banen, en druk op " +
      "de knop. Normplan leest ze daar en verandert er niets aan.",
    which:
      "Zo kunt u de norm aanwijzen (Jaar en Norm), de realisatie (Datum en Extra banen) en het doelgroepregister (Datum en " +
      "aantallen, zoals Wajong).",
    replaces: "Een tabel van Normplan die u zo vervangt, blijft staan maar telt niet meer mee.",
    use: "Mijn cijfers gebruiken",
    busy: "De cellen worden gelezen",
    bound: (table: string, place: string, rows: number, columns: string) =>
      `${table} komt nu uit ${place}: ${rows === 1 ? "1 rij" : `${String(rows)} rijen`}, met ${columns}.`,
    unknown: (place: string) =>
      `In ${place} staan geen koppen van een tabel van de norm, of er staan geen cijfers onder. Selecteer de rij met koppen, ` +
      "bijvoorbeeld Datum en Extra banen, samen met de cijfers eronder, en druk opnieuw op de knop.",
    ours: (place: string) =>
      `${place} staat op een blad met tabellen van Normplan. Wat u daar invult, telt al mee. Selecteer cellen op een ander ` +
      "blad en druk opnieuw op de knop.",
    empty: "De geselecteerde cellen zijn leeg. Selecteer de rij met koppen samen met de cijfers eronder, en druk opnieuw op de knop.",
    missing: (tables: string) =>
      `Nog niet in dit werkboek: ${tables}. Wijs er ook cellen voor aan, of laat lege tabellen maken op eigen bladen.`,
    makeMissing: "Maak de overige tabellen",
  },
  problems: {
    title: (count: number) => (count === 1 ? "Eén cel vraagt aandacht" : `${String(count)} cellen vragen aandacht`),
    hint: "Verbeter op het blad wat hierboven staat; Normplan rekent vanzelf verder. Tot dan telt de rij niet mee.",
    hintWaiting:
      "Verbeter op het blad wat hierboven staat. Zolang een rij van de norm of de realisatie, of de methode, niet klopt, is " +
      "er geen verwachting.",
    show: "Toon de cel",
    fill: "Naar de tabel",
  },
  moment: {
    yearEnd: (year: number) => `eind ${String(year)}`,
    quarterEnd: (quarter: number, year: number) => `eind ${String(quarter)}e kwartaal ${String(year)}`,
    date,
  },
  jobs: (count: number, words: string) => (count === 1 ? "1 baan" : `${words} banen`),
  chance: {
    below: "kleiner dan 5%",
    above: "groter dan 95%",
    about: (percentage: string) => `ongeveer ${percentage}`,
  },
  headline: {
    label: "De norm in woorden",
    date,
    short: (moment: string, count: number, jobs: string) =>
      `${moment} ${count === 1 ? "ontbreekt" : "ontbreken"} naar verwachting ${jobs}.`,
    more: (moment: string, count: number, jobs: string) =>
      `${moment} ${count === 1 ? "is" : "zijn"} er naar verwachting ${jobs} meer dan de norm.`,
    equal: (moment: string) => `${moment} wordt de norm naar verwachting precies gehaald.`,
    chance: (chance: string) => `De kans dat de norm wordt gehaald is ${chance}.`,
    reachedAround: (day: string) => `De norm wordt naar verwachting gehaald rond ${day}.`,
    notBefore: (year: number) => `De norm wordt naar verwachting niet voor ${String(year)} gehaald.`,
    counted: (moment: string, jobs: string) => `${moment} waren er ${jobs} extra banen.`,
    yearNorm: (year: number) => `eind ${String(year)}`,
    countedOf: (moment: string, jobs: string, norm: string, yearEnd: string, share: string | null) =>
      `${moment} waren er ${jobs} extra banen; de norm voor ${yearEnd} is ${norm}${share === null ? "" : ` (${share})`}.`,
    few: "Er zijn weinig waarnemingen: dit is een voorzichtige schatting.",
    missing: (count: number, jobs: string) => `Er ${count === 1 ? "ontbreekt" : "ontbreken"} ${jobs}.`,
    reached: "De norm van dat jaar is gehaald.",
  },
  chart: {
    title: "Extra banen",
    unit: "(aantal, sinds eind 2012)",
    realised: "Gerealiseerd",
    norm: "Norm",
    projection: "Verwachting, met marge",
    planned: "Met maatregelen",
  },
  years: {
    caption: "Per jaareinde",
    year: "Eind",
    norm: "Norm",
    jobs: "Banen",
    gap: "Verschil",
    chance: "Kans",
    counted: "geteld",
    range: (lower: string, upper: string) => `${lower} tot ${upper}`,
    short: "te weinig",
    more: "boven norm",
    equal: "op de norm",
    reached: "gehaald",
    missed: "niet gehaald",
    none: "–",
    note: (confidence: string) => `Onder een verwachting staat de marge: met ${confidence} zekerheid ligt de uitkomst daartussen.`,
    belowZero: "Onder 0 betekent: minder banen dan bij de nulmeting van eind 2012.",
  },
  national: (year: number, share: string, jobs: string, target: string) =>
    `Landelijk is ${share} van de norm voor eind ${String(year)} gehaald (${jobs} van ${target} banen);`,
  nationalRegion: (share: string) => `in deze regio ${share}.`,
  nationalRegionYear: (share: string, year: number) => `in deze regio ${share} van de norm voor eind ${String(year)}.`,
  sheet: {
    make: "Maak normblad",
    again: "Maak normblad opnieuw",
    busy: "Het normblad wordt gemaakt",
    made: (name: string) => `Het blad ${name} staat in het werkboek.`,
    problems: "Verbeter eerst de cellen die aandacht vragen; het blad is niet gemaakt.",
  },
  pace: {
    title: "Benodigd tempo",
    line: (year: number, needed: string, soFar: string | null) =>
      `${needed} banen per kwartaal nodig voor eind ${String(year)}${soFar === null ? "" : `; het laatste jaar ${soFar}`}`,
    lineSoFar: (soFar: string) => `${soFar} banen per kwartaal erbij`,
    unknown: "Nog te weinig cijfers",
    sinceStart: "Per kwartaal, sinds het eerste cijfer",
    lastYear: "Per kwartaal, in het laatste jaar",
    neededFor: (year: number) => `Per kwartaal nodig tot eind ${String(year)}`,
    times: (times: string, year: number) => `Voor de norm van eind ${String(year)} is ${times} keer het tempo tot nu toe nodig.`,
  },
  measures: {
    title: "Maatregelen",
    line: (count: number, jobs: string, moment: string) =>
      `${count === 1 ? "1 maatregel" : `${String(count)} maatregelen`}: ${jobs} erbij ${moment}`,
    none: "Nog geen maatregelen",
    noneText: "Voeg toe wat u wilt doen; Normplan telt het effect bij de verwachting op en laat zien wat een baan kost.",
    year: "Effect op",
    yearOption: (year: number) => `31 december ${String(year)}`,
    effect: (moment: string, expected: string, extra: string) =>
      `Met deze maatregelen zijn er ${moment} naar verwachting ${expected} (${extra} meer).`,
    closes: (share: string, left: string) => `Dat sluit ${share} van het gat; ${left} ontbreken dan nog.`,
    closesAll: "Daarmee is het gat gesloten.",
    times: (times: string) => `Om het gat te sluiten is ${times} keer het effect van deze maatregelen nodig.`,
    costs: (amount: string, moment: string) => `Kosten tot en met ${moment}: ${amount}.`,
    costsPerJob: (amount: string) => `Dat is ${amount} per baan.`,
    costsUnknown: "De kosten van uren zijn bekend als in het plan een uurtarief staat.",
    openPlan: "Naar het plan",
    paid: "Wie dit betaalt",
    municipalities: "Gemeenten samen",
    noRoom:
      "Wie dit betaalt is niet te zeggen: de maximums van de gemeenten in het plan laten geen ruimte voor deze kosten. " +
      "Verhoog een maximum of neem een bijdrage op.",
    outside: (amount: string) => `${amount} valt in jaren die het plan niet heeft.`,
    list: "Op volgorde van banen per euro",
    counts: (name: string) => `${name} telt mee`,
    jobs: (jobs: string) => `${jobs} erbij`,
    perJob: (amount: string) => `${amount} per baan`,
    share: (share: string) => `${share} van het gat`,
    alone: (pace: string) => `Sluit het gat bij ${pace} banen per kwartaal.`,
    late: "Heeft op die dag nog geen effect.",
    region: "hele regio",
    add: "Maatregel toevoegen",
    change: "Aanpassen",
    changeOf: (name: string) => `${name} aanpassen`,
    remove: "Verwijderen",
    removeOf: (name: string) => `${name} verwijderen`,
    removeAsk: (name: string) => `Maatregel ${name} verwijderen?`,
    keep: "Annuleren",
  },
  measureForm: {
    addTitle: "Nieuwe maatregel",
    changeTitle: "Maatregel aanpassen",
    labels: {
      maatregel: "Maatregel",
      uitvoerder: "Gemeente of dienst",
      van: "Van",
      totEnMet: "Tot en met",
      uren: "Uren per week",
      bedrag: "Of een bedrag (€)",
      banen: "Extra banen per kwartaal",
      aanloop: "Aanloop in kwartalen",
      behoud: "Behoud per jaar (%)",
      zekerheid: "Zekerheid",
    },
    hints: {
      uitvoerder: "Leeg betekent: de hele regio.",
      bedrag: "Voor de hele looptijd.",
      banen: "Als de maatregel op gang is.",
      aanloop: "Tot hij op gang is.",
      behoud: "Leeg betekent: 100%.",
    },
    certainties: { laag: "Laag", middel: "Middel", hoog: "Hoog" },
    required: (field: string) => `${field} is leeg. Vul een waarde in.`,
    add: "Toevoegen",
    save: "Bewaren",
    cancel: "Annuleren",
  },
};

export type NormPaneTexts = typeof normPane;
