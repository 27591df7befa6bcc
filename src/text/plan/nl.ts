import type { PlanProblemKey } from "../../domain/plan/input/problem";
import type { hoursModes, PlanTableId, recurrences, SettingId, tableSchemas } from "../../domain/plan/input/schema";
import type { contributionKinds } from "../../domain/plan/funding/funding-request";

type Tables = typeof tableSchemas;

/** Where a problem is and what is there, already in words. */
export interface ProblemPlace {
  /** "Inwoners van Blaricum (tabel Gemeenten)". */
  readonly place: string;
  /** The value as a person reads it, in quotation marks where it is text. */
  readonly value: string;
  readonly expected: string;
}

export interface PlanProblemPlace extends ProblemPlace {
  /** Empty where the problem is not of one year. */
  readonly year: string;
}

/** Words of the plan: names of its tables, headings, settings with unit and explanation, and what can be wrong with it. */
export const plan = {
  tables: {
    gemeenten: "Gemeenten",
    uitvoeringsdiensten: "Uitvoeringsdiensten",
    bijdragen: "Bijdragen",
    kosten: "Overige kosten",
    instellingen: "Uitgangspunten",
  } satisfies Readonly<Record<PlanTableId, string>>,
  headings: {
    gemeenten: {
      gemeente: "Gemeente",
      code: "Code",
      uitvoeringsdienst: "Uitvoeringsdienst",
      inwoners: "Inwoners",
      doelgroep: "Doelgroep",
      vanaf: "Vanaf",
      totEnMet: "Tot en met",
      gaatOpIn: "Gaat op in",
      minimum: "Minimum",
      maximum: "Maximum",
    },
    uitvoeringsdiensten: {
      uitvoeringsdienst: "Uitvoeringsdienst",
      uren: "Uren per week",
      minimum: "Minimum uren",
      maximum: "Maximum uren",
    },
    bijdragen: {
      partij: "Partij",
      soort: "Soort",
      waarde: "Waarde",
      afrondenOp: "Afronden op",
      herhaling: "Herhaling",
    },
    kosten: {
      omschrijving: "Omschrijving",
      bedrag: "Bedrag",
      herhaling: "Herhaling",
    },
  } satisfies { readonly [Table in keyof Tables]: Readonly<Record<keyof Tables[Table], string>> },
  settings: {
    eersteJaar: { label: "Eerste jaar", unit: "jaar", explanation: "Het kalenderjaar waarin het plan begint." },
    aantalJaren: { label: "Aantal jaren", unit: "jaren", explanation: "Voor hoeveel jaren het plan wordt berekend, ten hoogste tien." },
    weken: { label: "Werkweken per jaar", unit: "weken", explanation: "Het aantal weken per jaar waarin de uren worden gemaakt." },
    uurtarief: { label: "Uurtarief", unit: "€ per uur", explanation: "Het tarief in het eerste jaar." },
    index: { label: "Index per jaar", unit: "%", explanation: "De jaarlijkse stijging van het tarief en van de overige kosten." },
    urenBepalen: {
      label: "Uren bepalen",
      unit: "keuze",
      explanation: "Per uitvoeringsdienst zelf invoeren, of een totaal in hele dagen laten verdelen.",
    },
    urenTotaal: {
      label: "Uren samen",
      unit: "uren per week",
      explanation: "Het totaal dat wordt verdeeld als u de uren niet zelf invoert.",
    },
    urenPerDag: { label: "Uren per dag", unit: "uren", explanation: "De uren worden in hele dagen van deze lengte verdeeld." },
    peiljaar: {
      label: "Peildatum van de inwoners",
      unit: "1 januari van",
      explanation: "Leeg: de inwoners zoals ingevoerd. Een jaar: de inwoners volgens het CBS.",
    },
    sleutelInwoners: {
      label: "Sleutel: inwoners",
      unit: "%",
      explanation: "Het deel van de verdeelsleutel naar inwoners. De vier delen zijn samen 100%.",
    },
    sleutelUren: {
      label: "Sleutel: uren",
      unit: "%",
      explanation: "Het deel naar gebruikte uren: zo wordt inzet van een gemeente doorbelast.",
    },
    sleutelDoelgroep: { label: "Sleutel: doelgroep", unit: "%", explanation: "Het deel naar het aantal mensen in de doelgroep." },
    sleutelGelijk: { label: "Sleutel: gelijk", unit: "%", explanation: "Het deel waarin alle gemeenten evenveel bijdragen." },
    eenheid: {
      label: "Eenheid",
      unit: "€",
      explanation: "Alle bedragen zijn een veelvoud hiervan: € 1 voor hele euro's, € 0,01 voor centen.",
    },
    werkgroepLeden: {
      label: "Werkgroep: leden",
      unit: "personen",
      explanation: "Het aantal leden van de regionale werkgroep van wie de uren meetellen.",
    },
    werkgroepUren: { label: "Werkgroep: uren bij de start", unit: "uren per week", explanation: "De uren per lid in de eerste maanden." },
    werkgroepMaanden: {
      label: "Werkgroep: duur van de start",
      unit: "maanden",
      explanation: "Hoeveel maanden van het eerste jaar de hogere uren gelden.",
    },
    werkgroepUrenDaarna: { label: "Werkgroep: uren daarna", unit: "uren per week", explanation: "De uren per lid na de eerste maanden." },
  } satisfies Readonly<Record<SettingId, { readonly label: string; readonly unit: string; readonly explanation: string }>>,
  /** The choices are stored in Dutch in every language: workbooks are shared. */
  contributionKinds: {
    vast: "Vast bedrag",
    "percentage van rest": "Percentage van de rest",
    "percentage van totaal": "Percentage van het totaal",
  } satisfies Readonly<Record<(typeof contributionKinds)[number], string>>,
  recurrences: { eenmalig: "Eenmalig", jaarlijks: "Jaarlijks" } satisfies Readonly<Record<(typeof recurrences)[number], string>>,
  hoursModes: {
    ingevoerd: "Zelf invoeren",
    "naar inwoners": "Naar inwoners",
    "naar doelgroep": "Naar doelgroep",
    gelijk: "Gelijk",
  } satisfies Readonly<Record<(typeof hoursModes)[number], string>>,
  /** `at`: the place of the row in its table, where its name is not enough. */
  place: (column: string, row: string, table: string, at?: number) =>
    `${column}${row && ` van ${row}`}${at === undefined ? "" : ` in rij ${String(at)}`} (${table})`,
  blank: "leeg",
  problems: {
    required: ({ place }) => `${place} is leeg. Vul een waarde in.`,
    cellError: ({ place, value }) => `${place} is ${value}, een fout van Excel. Herstel de formule in die cel of vul de waarde zelf in.`,
    notANumber: ({ place, value }) => `${place} is ${value}. Vul een getal in.`,
    negative: ({ place, value }) => `${place} is ${value}. Vul een getal van 0 of meer in.`,
    notWhole: ({ place, value }) => `${place} is ${value}. Vul een geheel getal in.`,
    aboveOne: ({ place, value }) => `${place} is ${value}, meer dan 100%. Vul een percentage van 0% tot en met 100% in.`,
    notAYear: ({ place, value }) => `${place} is ${value}. Vul een jaartal in, zoals 2026.`,
    notAChoice: ({ place, value, expected }) => `${place} is ${value}. Kies een van deze waarden: ${expected}.`,
    notText: ({ place, value }) => `${place} is ${value}. Vul een naam in.`,
    duplicateName: ({ place, value }) => `${place}: ${value} staat meer dan één keer in de tabel. Geef elke rij een eigen naam.`,
    notPositive: ({ place, value }) => `${place} is ${value}. Vul een getal groter dan 0 in.`,
    unknownDienst: ({ place, value }) =>
      `${place} is ${value}, maar die staat niet in de tabel Uitvoeringsdiensten. Kies een dienst uit die tabel of voeg hem toe.`,
    unknownSuccessor: ({ place, value }) =>
      `${place} is ${value}, maar die gemeente staat niet in de tabel. Voeg haar toe of laat de cel leeg.`,
    successorWithoutYear: ({ place }) =>
      `${place} is leeg, terwijl de gemeente in een andere opgaat. Vul het laatste jaar in waarin zij zelf meedoet.`,
    successorCycle: ({ place, value }) => `${place} is ${value}, maar die gemeente gaat zelf weer op in deze. Verwijder een van de twee.`,
    endsBeforeItStarts: ({ place, value }) =>
      `${place} is ${value}, eerder dan het jaar waarin de gemeente begint. Verander een van beide jaren.`,
    minimumAboveMaximum: ({ place, value }) => `${place} is ${value}, meer dan het maximum. Verlaag het minimum of verhoog het maximum.`,
    keyIsNotOne: ({ value }) => `De delen van de verdeelsleutel zijn samen ${value}. Maak er 100% van.`,
    keyPartIsEmpty: ({ place, value }) =>
      `${place} is ${value}, maar dat gegeven is voor geen enkele gemeente ingevuld. Vul het in de tabel Gemeenten in of zet ` +
      "dit deel op 0%.",
    noMunicipalities: () => "De tabel Gemeenten is leeg. Voeg de gemeenten toe die meedoen.",
    aboveMost: ({ place, value, expected }) => `${place} is ${value}. Vul ten hoogste ${expected} in.`,
    notMultiple: ({ place, value, expected }) =>
      `${place} is ${value}. Dat is geen veelvoud van de eenheid, ${expected}. Verander een van beide.`,
    notWholeDays: ({ place, value, expected }) =>
      `${place} is ${value}. Dat zijn geen hele dagen van ${expected} uur (Uren per dag). Verander een van beide.`,
    hoursBelowMinima: ({ place, value, expected, year }) =>
      `${place} is ${value}, minder dan de ${expected} van alle minima van de uitvoeringsdiensten in ${year}. Verhoog de uren ` +
      "of verlaag een minimum.",
    hoursAboveMaxima: ({ place, value, expected, year }) =>
      `${place} is ${value}, meer dan de ${expected} van alle maxima van de uitvoeringsdiensten in ${year}. Verlaag de uren ` +
      "of verhoog een maximum.",
    hoursWithoutWeight: ({ place, value, year }) =>
      `${place} is ${value}, maar in ${year} is dat gegeven voor geen enkele gemeente ingevuld. Vul het in de tabel Gemeenten ` +
      "in, of kies een andere manier.",
    keyWithoutWeight: ({ place, value, year }) =>
      `${place} is ${value}, maar in ${year} heeft geen enkele gemeente die meedoet daar een getal boven 0 voor. Vul die ` +
      "getallen in, of verander de verdeelsleutel.",
    minimaTooHigh: ({ place, value, expected, year }) =>
      `${place}: samen ${value}, maar in ${year} is er ${expected} te verdelen. Verlaag een of meer van deze minima.`,
    maximaTooLow: ({ place, value, expected, year }) =>
      `${place}: samen ${value}, maar in ${year} is er ${expected} te verdelen. Verhoog een of meer van deze maxima.`,
    tooManyDigits: ({ place, value }) =>
      `${place} is ${value}. Daarmee wordt een bedrag zo groot dat een cel het niet op de cent kan bevatten. Vul een kleiner getal in.`,
    noGemeenteThen: ({ place, value, expected, year }) =>
      `${place} is ${value}. Dat was op de peildatum, 1 januari ${year}, geen ` +
      `gemeente${expected && `; zij is opgegaan in ${expected}`}. Kies een andere peildatum van de inwoners, of vul bij Tot ` +
      "en met het laatste jaar in waarin de gemeente zelf meedoet.",
    gemeenteUnknown: ({ place, value }) =>
      `${place} is ${value}. Die staat niet in de cijfers van het CBS. Controleer de schrijfwijze, of vul bij Code de code ` +
      "van het CBS in, zoals GM0402.",
    gemeenteAmbiguous: ({ place, value, expected }) =>
      `${place} is ${value}. Meer dan één gemeente heet zo: ${expected.split("; ").join(" en ")}. Vul de hele naam of bij ` +
      "Code de code van het CBS in.",
    noFigures: ({ place, value, expected }) =>
      `${place} is ${value}. Van dat jaar zijn er geen inwonertallen. Kies een jaar uit ${expected}, of laat de cel leeg: dan ` +
      "gelden de inwoners uit de tabel Gemeenten.",
    unknownRow: ({ place, value }) =>
      `Het scenario verandert ${place} in ${value}, maar die rij staat niet meer in de tabel. Herstel de naam of verwijder ` +
      "deze regel uit het scenario.",
    unknownColumn: ({ place, value }) =>
      `Het scenario verandert ${place} in ${value}, maar die eigenschap bestaat niet. Verwijder deze regel uit het scenario.`,
  } satisfies Readonly<Record<PlanProblemKey, (at: PlanProblemPlace) => string>>,
};

export type PlanTexts = typeof plan;
