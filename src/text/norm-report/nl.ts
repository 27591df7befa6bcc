/** What a sentence of the norm sheet is put together from; every part is in words already, or an expression of a formula. */
export type SentencePart = string;

/** Words on the norm sheet. */
export const normReport = {
  name: "Normplan verwachting",
  title: "De norm van de banenafspraak: stand en verwachting",
  subtitle: "Gemaakt uit de tabellen Norm, Realisatie en Maatregelen.",
  /** Sentences with figures of the sheet in them. */
  short: (year: SentencePart, gap: SentencePart, chance: SentencePart) =>
    `Eind ${year} ontbreken naar verwachting ${gap} banen; de kans dat de norm wordt gehaald is ${chance}.`,
  enough: (year: SentencePart, surplus: SentencePart, chance: SentencePart) =>
    `Eind ${year} zijn er naar verwachting ${surplus} banen meer dan de norm; de kans dat de norm wordt gehaald is ${chance}.`,
  latest: (date: string, jobs: SentencePart, share: SentencePart, year: SentencePart) =>
    `Op ${date} waren er ${jobs} extra banen: ${share}% van de norm voor eind ${year}.`,
  chance: { below: "kleiner dan 5%", about: (percent: SentencePart) => `ongeveer ${percent}%`, above: "groter dan 95%" },
  reached: (date: string) => `De norm is gehaald op ${date}.`,
  expected: (date: string) => `Als het zo doorgaat, wordt de norm gehaald rond ${date}.`,
  notBefore: (year: number) => `Als het zo doorgaat, wordt de norm niet gehaald vóór ${String(year)}.`,
  pace: (sofar: string, year: number, needed: string) =>
    `In het laatste jaar kwamen er ${sofar} banen per kwartaal bij; voor de norm van eind ${String(year)} zijn er ${needed} ` +
    "per kwartaal nodig.",
  withMeasures: (year: SentencePart, gap: SentencePart) => `Met de maatregelen ontbreken er eind ${year} naar verwachting ${gap} banen.`,
  columns: {
    year: "Jaar",
    date: "Datum",
    quarter: "Moment",
    time: "Tijd",
    norm: "Norm",
    kind: "Soort",
    jobs: "Banen",
    lower: "Onder",
    upper: "Boven",
    gap: "Tekort",
    chance: "Kans",
    measures: "Maatregelen",
    gapLeft: "Tekort erna",
    addIn: "Normplan nu",
    observed: "Geteld",
    /** The straight line between two counts with quarters without one between them. */
    between: "Niet geteld",
    expected: "Verwacht",
    measure: "Maatregel",
    costs: "Kosten",
    costPerJob: "Per baan",
    shareOfGap: "Deel tekort",
    rank: "Rang",
    method: "Methode",
    error: "Fout",
    bias: "Te hoog",
    held: "In de band",
    forecasts: "Aantal",
  },
  units: { jobs: "banen", quarters: "kwartalen", euros: "€", band: (percent: string) => `band ${percent}` },
  kinds: { observed: "geteld", expected: "verwacht", none: "onbekend" },
  captions: {
    years: "Per jaareinde",
    measures: "Plan van maatregelen",
    backtest: "Hoe goed waren verwachtingen op deze reeks?",
    remarks: "Goed om te weten",
    about: "Over dit blad",
    norm: "Gegevens: norm",
    series: "Gegevens: realisatie",
    points: "Gegevens: grafiek",
  },
  notes: {
    native: "Alle verwachtingen zijn formules van Excel: de rechte lijn door de waarnemingen.",
    values: (method: string, made: string) =>
      `Verwachtingen volgens ${method}, berekend op ${made}. De kolom Normplan nu rekent ze opnieuw uit; zonder de ` +
      "invoegtoepassing staat daar #NAAM?.",
    measures: (date: string) => `Banen en kosten tot en met ${date}. De schattingen komen uit de tabel Maatregelen.`,
    backtest: (percent: string) =>
      `De gemiddelde fout van wat elke methode op eerdere datums zou hebben gezegd. In de band hoort ongeveer ${percent} te liggen.`,
    norm: "De indicatie van de landelijke Werkkamer, op 31 december.",
    series: "Tijd telt in kwartalen vanaf het begin van het eerste jaar.",
    points: "De norm loopt in een rechte lijn tussen twee jaareinden.",
  },
  chart: "Norm, realisatie en verwachting met band",
  checks: {
    series: "Alle rijen van Realisatie staan op dit blad",
    norms: "Alle rijen van Norm staan op dit blad",
    jobs: "Getelde banen zijn gelijk aan die in de tabel Realisatie",
    method: "De methode is nog die van de uitgangspunten",
    gaps: "Tekort is norm min banen",
    addIn: "Verwachtingen zijn gelijk aan wat Normplan nu berekent",
    ok: "Alle controles sluiten.",
    wrong: "Let op: niet alle controles sluiten. Maak dit blad opnieuw.",
  },
  about: {
    made: "Gemaakt op",
    version: "Versie van Normplan",
    method: "Methode",
    confidence: "Betrouwbaarheid van de band",
    source: "Bron",
    sourceText: "De tabellen Norm en Realisatie van deze werkmap. Extra banen tellen vanaf de nulmeting van eind 2012.",
  },
  quarterLabel: (year: number, quarter: number) => `${String(year)}-K${String(quarter)}`,
  noRemarks: "Er zijn geen bijzonderheden.",
};

export type NormReportTexts = typeof normReport;
