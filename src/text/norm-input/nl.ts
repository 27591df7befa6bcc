import type { ProjectionMethod } from "../../domain/norm/forecast/projection-request";
import type { NormProblemKey } from "../../domain/norm/input/norm-problem";
import type { NormPartId, NormSettingId, certainties, normTableSchemas } from "../../domain/norm/input/schema";
import type { OutlookNote, OutlookNoteKey } from "../../domain/norm/outlook/outlook";
import { type Day, isoDate } from "../../domain/time/day";
import { date, number, typed } from "../format/nl";
import type { ProblemPlace } from "../plan/nl";

type Tables = typeof normTableSchemas;

type NoteOf<Key extends OutlookNoteKey> = Extract<OutlookNote, { readonly key: Key }>;

const on = (day: Day) => date(isoDate(day));
const jobs = (value: number) => number(Math.round(value * 10) / 10);

/** Words of the norm: its tables, columns with unit and explanation, what can be wrong, and what is noteworthy. */
export const normInput = {
  tables: {
    norm: "Norm",
    realisatie: "Realisatie",
    doelgroep: "Doelgroepregister",
    maatregelen: "Maatregelen",
    trechter: "Trechter",
    screening: "Screening",
    uitgangspunten: "Uitgangspunten van de norm",
  } satisfies Readonly<Record<NormPartId, string>>,
  notes: {
    norm: "De indicatie van de landelijke Werkkamer: extra banen op 31 december van elk jaar.",
    realisatie: "Extra banen sinds de nulmeting van eind 2012. Datums mogen ook kwartalen zijn, zoals 2020-K4.",
    doelgroep: "Mensen in het doelgroepregister, naar de wet waar zij onder vallen.",
    maatregelen: "Wat u wilt doen, wat het kost en hoeveel banen u ervan verwacht.",
    trechter: "Van doelgroepregister tot werk, per gemeente. Laat leeg wat u niet weet.",
    screening: "Cliënten van wie nog niet bekend is of zij tot de doelgroep horen, en de tijd om dat na te gaan.",
    uitgangspunten: "Wat voor elke verwachting geldt: in het taakvenster, op het normblad, op de scenariobladen en in de vergelijking.",
  } satisfies Readonly<Record<NormPartId, string>>,
  headings: {
    norm: { jaar: "Jaar", norm: "Norm", bron: "Bron" },
    realisatie: { datum: "Datum", banen: "Extra banen", eerder: "Eerder gepubliceerd", bron: "Bron" },
    doelgroep: { datum: "Datum", wajong: "Wajong", participatiewet: "Participatiewet", wsw: "Wsw", overig: "Overig" },
    maatregelen: {
      maatregel: "Maatregel",
      uitvoerder: "Uitvoerder",
      van: "Van",
      totEnMet: "Tot en met",
      uren: "Uren per week",
      bedrag: "Bedrag",
      banen: "Banen per kwartaal",
      aanloop: "Aanloop",
      behoud: "Behoud per jaar",
      zekerheid: "Zekerheid",
      teltMee: "Telt mee",
    },
    trechter: {
      gemeente: "Gemeente",
      register: "Doelgroepregister",
      transparant: "Kandidatenverkenner",
      werkfit: "Werkfit",
      geplaatst: "Geplaatst",
      uren: "Verloonde uren",
      aanvragenGemeente: "Aanvragen gemeente",
      aanvragenInwoners: "Aanvragen inwoners",
      praktijkroute: "Praktijkroute",
    },
    screening: {
      dienst: "Dienst",
      clienten: "Cliënten",
      minuten: "Minuten per cliënt",
      aandeel: "Aandeel doelgroep",
      uren: "Uren per week",
      profielen: "Profielen",
      minutenProfiel: "Minuten per profiel",
    },
  } satisfies { readonly [Table in keyof Tables]: Readonly<Record<keyof Tables[Table], string>> },
  /** null: no unit. */
  units: {
    norm: { jaar: "31 december", norm: "banen", bron: null },
    realisatie: { datum: "dag of kwartaal", banen: "banen", eerder: "banen", bron: null },
    doelgroep: { datum: "dag of kwartaal", wajong: "mensen", participatiewet: "mensen", wsw: "mensen", overig: "mensen" },
    maatregelen: {
      maatregel: null,
      uitvoerder: "gemeente of dienst",
      van: "eerste dag",
      totEnMet: "laatste dag",
      uren: "uur",
      bedrag: "€ in totaal",
      banen: "na de aanloop",
      aanloop: "kwartalen",
      behoud: "%",
      zekerheid: "keuze",
      teltMee: "ja of nee",
    },
    trechter: {
      gemeente: null,
      register: "mensen",
      transparant: "mensen",
      werkfit: "mensen",
      geplaatst: "mensen",
      uren: "uur per week",
      aanvragenGemeente: "indicaties per jaar",
      aanvragenInwoners: "indicaties per jaar",
      praktijkroute: "mensen per jaar",
    },
    screening: {
      dienst: null,
      clienten: "nog te screenen",
      minuten: "minuten",
      aandeel: "%",
      uren: "uur",
      profielen: "nog te registreren",
      minutenProfiel: "minuten",
    },
  } satisfies { readonly [Table in keyof Tables]: Readonly<Record<keyof Tables[Table], string | null>> },
  settings: {
    methode: { label: "Methode", explanation: "Kies uit de lijst. Leeg: auto." },
  } satisfies Readonly<Record<NormSettingId, { readonly label: string; readonly explanation: string }>>,
  /** What each method does, its word first: the words are the same in cells, formulas and every language. */
  methods: {
    auto: "auto: het gemiddelde van drie methoden, met een band die op de reeks zelf is getoetst",
    lineair: "lineair: de rechte lijn door de waarnemingen; haar band is vaak te smal",
    robuust: "robuust: een rechte lijn die uitschieters negeert",
    drift: "drift: de laatste stand met de gemiddelde verandering",
    gedempt: "gedempt: een trend die langzaam uitdooft",
    theta: "theta: de helft van de trend, vanaf de laatste stand",
  } satisfies Readonly<Record<ProjectionMethod, string>>,
  methodsTitle: "De methoden",
  /** The choices are stored in Dutch in every language: workbooks are shared. */
  certainties: { laag: "Laag", middel: "Middel", hoog: "Hoog" } satisfies Readonly<Record<(typeof certainties)[number], string>>,
  place: (column: string, row: number, table: string) => `${column} in rij ${typed(row)} van de tabel ${table}`,
  settingPlace: (setting: string, table: string) => `${setting} in de tabel ${table}`,
  blank: "leeg",
  problems: {
    required: ({ place }) => `${place} is leeg. Vul een waarde in, of maak de hele rij leeg.`,
    cellError: ({ place, value }) => `${place} is ${value}, een fout van Excel. Herstel de formule in die cel of vul de waarde zelf in.`,
    notANumber: ({ place, value }) => `${place} is ${value}. Vul een getal in.`,
    negative: ({ place, value }) => `${place} is ${value}. Vul een getal van 0 of meer in.`,
    notWhole: ({ place, value }) => `${place} is ${value}. Vul een geheel getal in.`,
    aboveOne: ({ place, value }) => `${place} is ${value}, meer dan 100%. Vul een percentage tot en met 100% in.`,
    notAYear: ({ place, value }) => `${place} is ${value}. Vul een jaartal in, zoals 2026.`,
    notAChoice: ({ place, value, expected }) => `${place} is ${value}. Kies een van deze waarden: ${expected}.`,
    notText: ({ place, value }) => `${place} is ${value}. Vul een naam in.`,
    duplicateName: ({ place, value, expected }) =>
      `${place} is ${value}. Die naam staat al in rij ${expected}. Geef elke rij een eigen naam.`,
    aboveMost: ({ place, value, expected }) => `${place} is ${value}. Vul ten hoogste ${expected} in.`,
    notADate: ({ place, value }) => `${place} is ${value}. Vul een datum of een kwartaal in, zoals 31-12-2020 of 2020-K4.`,
    yearAsDate: ({ place, value }) =>
      `${place} is ${value}. Dat is een jaartal en geen datum. Vul een datum of een kwartaal in, zoals 31-12-2020 of 2020-K4.`,
    beforeBaseline: ({ place, value }) => `${place} is ${value}, vóór de nulmeting van 31 december 2012. Kies een later moment.`,
    futureDate: ({ place, value }) =>
      `${place} is ${value}. Die dag moet nog komen en kan niet geteld zijn. Verbeter de datum of verwijder de rij.`,
    dateTwice: ({ place, value, expected }) =>
      `${place} is ${value}. Die datum staat al in rij ${expected}. Houd één rij per datum over; een oudere stand hoort in de ` +
      "kolom Eerder gepubliceerd.",
    yearTwice: ({ place, value, expected }) => `${place} is ${value}. Dat jaar staat al in rij ${expected}. Houd één norm per jaar over.`,
    yearTooFar: ({ place, value, expected }) => `${place} is ${value}. Vul een jaar tot en met ${expected} in.`,
    endsBeforeItStarts: ({ place, value }) => `${place} is ${value}, eerder dan de eerste dag. Vul een latere datum in.`,
    retentionZero: ({ place }) => `${place} is 0%: dan blijft er geen baan over. Vul een percentage boven 0% in.`,
    hoursAndAmount: ({ place }) => `${place} is ingevuld naast uren per week. Vul een van beide in, zodat de kosten niet dubbel tellen.`,
    stageRises: ({ place, value, expected }) =>
      `${place} is ${value}, meer dan de ${expected} van de stap ervoor. Mensen doorlopen de stappen op volgorde; verbeter ` +
      "een van beide aantallen.",
    stageSkipped: ({ place, value }) => `${place} is ${value}, maar de stap ervoor is leeg. Vul ook die in, of maak deze cel leeg.`,
  } satisfies Readonly<Record<NormProblemKey, (at: ProblemPlace) => string>>,
  remarks: {
    fewObservations: ({ count, needed }) =>
      `Weinig waarnemingen: ${typed(count)}. Vanaf ${typed(needed)} waarnemingen is de verwachting meer dan een voorzichtige schatting.`,
    gapsFilled: ({ count, first, last }) =>
      count === 1
        ? `Er ontbreekt een waarneming (${on(first)}). Die is ingevuld op de rechte lijn tussen de buren.`
        : `Er ontbreken ${typed(count)} waarnemingen, van ${on(first)} tot en met ${on(last)}. Die zijn ingevuld op de rechte ` +
          "lijn tussen de buren.",
    mixedSteps: ({ shortest, longest }) =>
      `De stappen in de reeks zijn niet gelijk: van ${typed(shortest)} tot ${typed(longest)} maanden. De kortste stap geldt; ` +
      "daardoor lijkt de reeks rustiger dan zij is.",
    revised: ({ count, day, from, to }) =>
      `${count === 1 ? "Eén waarneming is" : `${typed(count)} waarnemingen zijn`} herzien; de grootste herziening is die van ` +
      `${on(day)}, van ${jobs(from)} naar ${jobs(to)}. De laatste cijfers kunnen dus nog veranderen.`,
    levelBreak: ({ day, change }) =>
      `De reeks verspringt op ${on(day)} met ${jobs(change)} banen, veel meer dan gebruikelijk. Ga na of de telling of de ` +
      "regio is veranderd.",
    outlier: ({ day, jobs: there, off }) =>
      `De waarneming van ${on(day)} (${jobs(there)}) ligt ${jobs(Math.abs(off))} banen ${off > 0 ? "boven" : "onder"} haar ` +
      "buren. Ga na of zij juist is.",
    constant: ({ count, jobs: there }) =>
      `Alle ${typed(count)} waarnemingen zijn ${jobs(there)}. Uit een reeks zonder verandering is de onzekerheid niet te bepalen.`,
    negativeTotal: ({ day, jobs: there }) => `Op ${on(day)} staan er ${jobs(there)} extra banen: minder banen dan bij de nulmeting.`,
    negativeExpected: ({ day, jobs: there }) => `De verwachting voor ${on(day)} is ${jobs(there)}: minder banen dan bij de nulmeting.`,
    seasonal: () => "De reeks heeft een patroon binnen het jaar; daar is rekening mee gehouden.",
    normYearsMissing: ({ years }) =>
      `Voor ${years.map(typed).join(", ")} staat er geen norm. De rechte lijn tussen de jaren ervoor en erna geldt.`,
    normFalls: ({ year, from, to }) => `De norm daalt in ${typed(year)} van ${jobs(from)} naar ${jobs(to)}. Ga na of dat klopt.`,
    normEnded: ({ year }) => `Na ${typed(year)} staat er geen norm. Vul latere jaren in om vooruit te kijken.`,
    normReached: ({ year, surplus }) =>
      surplus === 0
        ? `De norm voor eind ${typed(year)} is precies gehaald.`
        : `De norm voor eind ${typed(year)} is gehaald, met ${jobs(surplus)} banen meer.`,
  } satisfies { readonly [Key in OutlookNoteKey]: (note: NoteOf<Key>) => string },
  /** Source of a norm that was estimated from the national target. */
  estimatedNorm: "Schatting: groeit mee met het landelijke doel",
};

export type NormInputWords = typeof normInput;

/** Words on the sheets that hold the input of the norm. */
export const normSheets = {
  norm: { name: "Normplan norm", title: "Norm en realisatie van de banenafspraak" },
  measures: { name: "Normplan maatregelen", title: "Plan van maatregelen" },
  funnel: { name: "Normplan trechter", title: "Trechter en screening" },
  settings: {
    name: "Normplan methode",
    title: "Hoe de verwachting wordt berekend",
    subtitle: "De gele cel kunt u hier veranderen, of in het taakvenster van Normplan.",
  },
  subtitle: "Blauwe cijfers op een gele achtergrond kunt u veranderen. Voeg rijen toe onder aan een tabel.",
};

export type NormSheetTexts = typeof normSheets;
