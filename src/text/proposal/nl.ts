import type { KeyPart } from "../../domain/plan/funding/key-weights";
import type { ContributionKind } from "../../domain/plan/funding/funding-request";

/** Sentences and words of the proposal that is made of a scenario. Every value is written out already, amounts with their sign. */
export const proposal = {
  title: (period: string) => `Voorstel uren, kosten en dekking ${period}`,
  scenario: (name: string) => `Scenario ${name}`,
  base: "Volgens de basis van het plan",
  period: (first: string, last: string) => (first === last ? first : `${first} tot en met ${last}`),
  inPeriod: (first: string, last: string) => (first === last ? `in ${first}` : `van ${first} tot en met ${last}`),
  footer: (workbook: string, made: string, version: string) => `Uit ${workbook} · gemaakt op ${made} met Normplan ${version}`,
  unnamedWorkbook: "een werkboek zonder naam",
  page: { before: "Blad ", between: " van " },
  summary: {
    heading: "Wat wordt voorgesteld",
    hours: (hours: string, inPeriod: string, diensten: string) =>
      `Voorgesteld wordt om ${inPeriod} per week ${hours} uur in te zetten: ${diensten}.`,
    average: (hours: string) => `gemiddeld ${hours}`,
    dienst: (name: string, hours: string) => `${hours} uur bij ${name}`,
    many: (count: string) => `verdeeld over ${count} uitvoeringsdiensten`,
    costs: (amount: string) => `De kosten zijn ${amount}.`,
    costsOverYears: (years: string, amount: string) => `De kosten over ${years} jaren zijn samen ${amount}.`,
    contributions: (list: string) => `Daaraan dragen bij: ${list}.`,
    contribution: (party: string, amount: string) => `${party} (${amount})`,
    noContributions: "Er zijn geen bijdragen van andere partijen.",
    municipalities: (count: string, amount: string, key: string) =>
      count === "1"
        ? `De gemeente betaalt wat overblijft: ${amount}.`
        : `De ${count} gemeenten betalen samen wat overblijft: ${amount}, verdeeld ${key}.`,
    perInhabitant: (amount: string) => `Dat is gemiddeld ${amount} per inwoner.`,
    nothingLeft: "De bijdragen dekken alle kosten; de gemeenten betalen niets.",
  },
  costs: {
    heading: "Uren en kosten",
    table: "Uren en kosten per uitvoeringsdienst",
    perYear: "Kosten per jaar (€)",
    dienst: "Uitvoeringsdienst",
    municipalities: "Werkt voor",
    hours: "Uren per week",
    averageHours: "Uren per week (gemiddeld)",
    days: "Dagen per week",
    amount: "Kosten (€)",
    workingGroup: "Regionale werkgroep",
    proposed: (total: string, by: string, day: string) =>
      `De uren zijn voorgesteld door Normplan: ${total} uur per week, ${by} verdeeld in hele dagen van ${day} uur.`,
  },
  cover: {
    heading: "Dekking",
    table: "Wie betaalt de kosten",
    perYear: "Dekking per jaar (€)",
    payer: "Wie betaalt",
    agreement: "Afspraak",
    amount: "Bedrag (€)",
    share: "Aandeel",
    together: "Gemeenten samen",
    rest: "wat overblijft",
    kinds: {
      vast: () => "vast bedrag",
      "percentage van rest": (percentage) => `${percentage} van de rest`,
      "percentage van totaal": (percentage) => `${percentage} van het totaal`,
    } satisfies Readonly<Record<ContributionKind, (percentage: string) => string>>,
    rounded: (to: string) => `afgerond op ${to}`,
    once: "eenmalig",
  },
  municipalities: {
    heading: "Bijdrage per gemeente",
    table: "Wat elke gemeente betaalt",
    perYear: "Bijdrage per gemeente per jaar (€)",
    municipality: "Gemeente",
    inhabitants: "Inwoners",
    amount: "Bedrag (€)",
    perInhabitant: "Per inwoner (€)",
    perInhabitantIn: (year: string) => `Per inwoner in ${year} (€)`,
  },
  method: {
    heading: "Verdeelsleutel en afronding",
    key: (key: string) => `De gemeenten delen wat overblijft ${key}.`,
    part: (percentage: string, key: string) => `voor ${percentage} ${key}`,
    by: {
      inhabitants: "naar het aantal inwoners",
      hours: "naar de gebruikte uren",
      targetGroup: "naar het aantal mensen van de doelgroep",
      equal: "in gelijke delen",
    } satisfies Readonly<Record<KeyPart, string>>,
    rounding: (unit: string) =>
      `Alle bedragen zijn een veelvoud van ${unit}. Elk deel wordt eerst naar beneden afgerond. Wat daarna overblijft, gaat ` +
      `in stappen van ${unit} naar de gemeenten met de grootste rest. Zo tellen de bedragen precies op tot het geheel.`,
    last: (name: string, unit: string) => `De laatste ${unit} gaat naar ${name}.`,
  },
  differences: {
    heading: "Verschil met de basis",
    same: "Dit scenario is gelijk aan de basis.",
    what: "Dit voorstel wijkt op deze punten af van de basis:",
    noBase: "De basis kan nu niet worden berekend. Daarom ontbreken hier de verschillen in bedragen.",
    instead: (what: string, value: string, base: string) => `${what}: ${value} in plaats van ${base}`,
    empty: "leeg",
    table: "Bedragen in de basis en in dit voorstel (€)",
    hoursTable: "Uren per week in de basis en in dit voorstel",
    figure: "Onderdeel",
    base: "Basis",
    proposal: "Voorstel",
    difference: "Verschil",
    percentage: "Verschil (%)",
    costs: "Kosten",
    hours: "Uren samen",
  },
  trail: {
    heading: "Behandeling",
    table: "Waar dit voorstel is besproken",
    date: "Datum",
    meeting: "Overleg",
    purpose: "Doel",
    conclusion: "Conclusie",
    status: "Status",
  },
  checks: {
    heading: "Controles",
    allClose: "Alle bedragen in dit voorstel sluiten op elkaar aan.",
    notAll: "Let op: niet alle bedragen in dit voorstel sluiten op elkaar aan. Zie de kolom Verschil.",
    table: "Nagerekende totalen (€)",
    check: "Controle",
    found: "Opgeteld",
    expected: "Moet zijn",
    difference: "Verschil",
    covered: "Bijdragen en gemeenten samen zijn de kosten",
    shared: "Gemeenten samen zijn wat overblijft",
    lines: "Uren en andere posten samen zijn de kosten",
  },
  sources: {
    heading: "Bronnen",
    onDay: (day: string, source: string, status: string) => `Inwoners op ${day}: ${source} (${status}).`,
    equalOnDay: (day: string, source: string, status: string) =>
      `De inwoners zijn in het werkboek ingevuld. Ze zijn gelijk aan die op ${day}: ${source} (${status}).`,
    typed: "De inwoners zijn in het werkboek ingevuld. Het plan noemt daarvoor geen bron en geen peildatum.",
    licence: (owner: string, licence: string) => `Inwoneraantallen: ${owner}, ${licence}.`,
    made: (workbook: string, of: string, made: string, version: string) =>
      `Berekend op ${made} met Normplan ${version}, uit ${of} in ${workbook}.`,
    ofScenario: (name: string) => `scenario ${name}`,
    ofBase: "de basis van het plan",
  },
  total: "Totaal",
};

export type ProposalTexts = typeof proposal;
