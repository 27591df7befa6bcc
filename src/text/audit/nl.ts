import type { RelationKind } from "../../domain/audit/relations/relation";
import type { FindingKind } from "../../domain/audit/finding";

/** What a sentence about a finding quotes, already in words: amounts with unit, percentages, cells. Empty when the finding has none. */
export interface FindingWords {
  /** "Wijdemeren (B12)", or the cell alone when the row has no name. */
  readonly who: string;
  readonly label: string;
  readonly heading: string;
  readonly value: string;
  /** What should be there. */
  readonly closing: string;
  /** What the key gives. */
  readonly expected: string;
  readonly sum: string;
  readonly total: string;
  /** How much, without sign. */
  readonly amount: string;
  readonly isShort: boolean;
  readonly other: string;
  readonly otherValue: string;
  readonly ratio: string;
  /** What the other amounts follow: "de inwoners (best passend: 1-1-2016)". */
  readonly key: string;
  /** Of what the ratio is: "inwoners". */
  readonly weight: string;
  readonly count: number;
  readonly year: string;
  readonly transposed: boolean;
  /** The row stands there with the same amount each time. */
  readonly isSame: boolean;
}

const totalIsWrong = ({ sum, total, amount }: FindingWords): string =>
  `Het totaal klopt niet: de bedragen tellen op tot ${sum}, er staat ${total} (${amount} verschil).`;

/** What closes the table, beside what the key gives: two ways to the same amount. */
const closes = ({ closing, expected, key }: FindingWords): string =>
  `Met ${closing} sluit de tabel.${expected === closing ? "" : ` Ter vergelijking: volgens ${key} zou het ongeveer ${expected} zijn.`}`;

/** The tab Controle. */
export const audit = {
  intro: "Normplan rekent een tabel na die al in uw werkboek staat. Er verandert niets totdat u op Herstel klikt.",
  selection: "Controleer selectie",
  workbook: "Controleer alle tabellen",
  hint: "Selecteer een cel in de tabel, of precies de cellen die u wilt laten nakijken. Normplan kijkt naar:",
  looksAt: [
    "totalen en subtotalen: tellen ze op, ook over de kolommen",
    "de verdeling: volgen de bedragen de inwoners of een andere kolom, en welke rij wijkt af",
    "gemeenten die dubbel staan, ontbreken of niet meer bestaan",
    "afronding, percentages en tekens",
    "tekst in plaats van getallen, fouten, overschreven formules en verborgen rijen",
  ],
  doubt: "Een bevinding is een aanwijzing. Vraag bij twijfel de opsteller van de tabel voordat u iets herstelt.",
  busy: (percentage: string) => `Bezig met controleren: ${percentage}`,
  cancel: "Annuleren",
  cancelled: "De controle is gestopt. Er is niets veranderd.",
  noTable:
    "Hier is geen tabel gevonden. Selecteer een cel in een tabel met namen en minstens twee rijen met bedragen, en probeer het opnieuw.",
  noTables: "In dit werkboek is geen tabel met namen en bedragen gevonden.",
  summary: (tables: number, findings: number) =>
    `${tables === 1 ? "1 tabel" : `${String(tables)} tabellen`} gecontroleerd: ` +
    `${findings === 0 ? "geen bevindingen" : findings === 1 ? "1 bevinding" : `${String(findings)} bevindingen`}.`,
  table: (sheet: string, address: string) => `${sheet}, ${address}`,
  tableLink: (place: string) => `Toon tabel ${place}`,
  cut: {
    selection:
      "Alleen de geselecteerde cellen zijn nagerekend. Ernaast staan nog getallen; die tellen niet mee. Selecteer één cel om " +
      "de hele tabel te controleren.",
    size: "Dit blad is te groot om helemaal te lezen. Alleen de eerste rijen zijn nagerekend.",
  },
  nothing: "Geen bevindingen.",
  checked: "Wat is nagekeken",
  show: "Toon",
  showCell: (cell: string) => `Toon cel ${cell}`,
  showCells: (cells: string) => `Toon cellen ${cells}`,
  repair: "Herstel",
  becomes: (content: string) => `Wordt ${content}`,
  formula: "de formule van de cellen eromheen",
  sumFormula: "een formule die de rijen optelt",
  subtotalFormula: "een formule die de subtotalen optelt",
  cells: (count: number) => `${String(count)} cellen`,
  repaired: (cell: string) => `${cell} is hersteld. Met Ongedaan maken in Excel draait u het terug.`,
  changed: "De tabel is veranderd sinds de controle. Er is niets overschreven. Controleer de tabel opnieuw.",
  spilled: "Deze cel krijgt zijn waarde van een formule in een andere cel. Er is niets overschreven. Pas die formule aan.",
  weight: { error: "Fout", warning: "Let op", note: "Ter informatie" },
  cell: (address: string) => `Cel ${address}`,
  named: (label: string, address: string) => `${label} (${address})`,
  population: (year: string) => `de inwoners (best passend: 1-1-${year})`,
  column: (heading: string) => `de kolom ${heading}`,
  inhabitants: "inwoners",
  and: "en",
  empty: "niets",
  or: "of",
  remedy: (cell: string, expected: string) => `${cell} wordt ${expected}`,
  proof: {
    sum: (who: string) => `de optelling tot ${who}`,
    across: (who: string) => `de rij tot ${who}`,
    product: (who: string) => `de vermenigvuldiging bij ${who}`,
    index: (who: string) => `de index bij ${who}`,
    share: (who: string) => `het aandeel bij ${who}`,
    key: (who: string, of: string) => `de verdeling van ${who}${of === "" ? "" : ` naar ${of}`}`,
    population: (_who: string, of: string) => `het aantal inwoners van het CBS op 1 januari ${of}`,
    constant: (who: string) => `het vaste bedrag bij ${who}`,
    equal: (who: string) => `de gelijkheid met ${who}`,
  } satisfies Record<RelationKind, (who: string, of: string) => string>,
  makes: {
    sum: () => "de som van de delen",
    across: (of: string) => `de uitkomst van ${of}`,
    product: (of: string) => `${of} vermenigvuldigd`,
    index: (of: string) => `${of} toegepast`,
    share: (of: string) => `het aandeel in ${of}`,
    key: (of: string) => `de som van de delen (verdeeld${of === "" ? "" : ` naar ${of}`} met grootste resten)`,
    population: (of: string) => `het aantal inwoners van het CBS op 1 januari ${of}`,
    constant: () => "het vaste bedrag van de andere rijen",
    equal: (of: string) => `het andere totaal (${of})`,
  } satisfies Record<RelationKind, (of: string) => string>,
  except: (rows: string) => `, behalve bij ${rows}`,
  rows: (count: number) => `${String(count)} rijen`,
  findings: {
    errorCell: ({ who, value, count, heading }) =>
      count === 1
        ? `${who} geeft de fout ${value}. Zolang die er staat, is het totaal niet na te rekenen.`
        : `${String(count)} cellen onder ${heading} geven een fout, zoals ${value} in ${who}. Zolang die er staan, is het totaal ` +
          "niet na te rekenen.",
    numbersAsText: ({ count, who, heading, value, sum }) =>
      count === 1
        ? `${who}: "${value}" staat er als tekst. Excel telt dat niet mee.`
        : `${String(count)} getallen onder ${heading} staan er als tekst, zoals "${value}". Excel telt ze niet ` +
          `mee${sum === "" ? "." : `: zonder totalen samen ${sum}.`}`,
    formulaOverwritten: ({ who, value }) =>
      `${who} is een getal (${value}), terwijl de cellen eromheen dezelfde formule hebben. Het verandert niet meer mee.`,
    outsideFormula: ({ who, count, heading }) =>
      count === 1
        ? `${who} haalt de waarde uit een ander bestand. Zonder dat bestand is die niet na te rekenen.`
        : `${String(count)} cellen onder ${heading} halen hun waarde uit een ander bestand, als eerste ${who}. Zonder dat bestand ` +
          "zijn ze niet na te rekenen.",
    sumMismatch: ({ who, sum, total, amount }) => `${who}: de bedragen tellen op tot ${sum}, er staat ${total} (${amount} verschil).`,
    roundingDifference: ({ who, sum, total, amount }) =>
      `${who}: de bedragen tellen op tot ${sum}, er staat ${total}. Het verschil van ${amount} kan ontstaan doordat elke rij ` +
      "apart is afgerond.",
    wrongTotal: ({ who, sum, total, amount, key }) =>
      `${who}: de bedragen tellen op tot ${sum}, er staat ${total} (${amount} verschil). De bedragen volgen ${key}; het ` +
      "totaal lijkt verkeerd.",
    totalOfOther: ({ who, sum, total, heading, other }) =>
      `${who}: onder ${heading} staat ${total}, het totaal van ${other}. De bedragen tellen op tot ${sum}.`,
    totalSkipsRows: ({ who, other, sum, total }) =>
      `${who}: de formule telt ${other} niet mee. Alle bedragen samen zijn ${sum}, er staat ${total}.`,
    totalOfVisible: ({ who, count, sum, total }) =>
      `${who}: er staat ${total}, het totaal van de zichtbare rijen. Met ` +
      `${count === 1 ? "de verborgen rij" : `de ${String(count)} verborgen rijen`} erbij is het ${sum}.`,
    totalCountsTotals: ({ who, other, count, sum, total, amount }) =>
      `${who}: ${other} ${count === 1 ? "telt" : "tellen"} dubbel mee. De losse bedragen tellen op tot ${sum}, er staat ` +
      `${total} (${amount} verschil).`,
    copiedAmount: (words) =>
      `${totalIsWrong(words)} ${words.who} heeft hetzelfde bedrag als ${words.other} (${words.value}) bij ${words.ratio} keer ` +
      `zoveel ${words.weight}. ${closes(words)}`,
    closingRow: (words) => `${totalIsWrong(words)} ${words.who} past met ${words.value} niet bij de andere bedragen. ${closes(words)}`,
    copiedDeviation: ({ who, other, value, ratio, weight, key, closing }) =>
      `${who} heeft hetzelfde bedrag als ${other} (${value}) bij ${ratio} keer zoveel ${weight}. De andere bedragen volgen ` +
      `${key}; daarbij hoort ${closing}.`,
    keyDeviation: ({ who, value, key, closing, amount }) =>
      `${who} is ${value}. De andere bedragen volgen ${key}; daarbij hoort ${closing} (${amount} verschil).`,
    swappedAmounts: ({ who, value, other, otherValue, key }) =>
      `${who} en ${other} lijken verwisseld: ${value} en ${otherValue}. De andere bedragen volgen ${key}.`,
    inhabitantsDiffer: ({ who, value, closing, year, other }) =>
      `${who}: er staan ${value} inwoners${other === "" ? "" : `, het aantal van 1 januari ${other}`}. Op 1 januari ${year} ` +
      `waren het er volgens het CBS ${closing}; de andere rijen hebben de aantallen van die dag.`,
    inhabitantsOfOtherYear: ({ heading, other, year }) =>
      `De kop "${heading}" noemt ${other}, maar de aantallen zijn die van het CBS van 1 januari ${year}.`,
    followsOtherYear: ({ heading, other, otherValue, year }) =>
      `${heading} volgt de inwoners op 1 januari ${year}, maar onder ${other} staan die van 1 januari ${otherValue}.`,
    neverTogether: ({ label, count }) =>
      `${label} staan ${count === 2 ? "allebei" : "allemaal"} in de tabel, maar waren nooit tegelijk een gemeente. Kijk na of ` +
      "er dubbel is geteld.",
    wrongRounding: ({ who, value, closing }) => `${who} is ${value}, terwijl de andere bedragen zijn afgerond. Afgerond is het ${closing}.`,
    wrongAmount: ({ who, value, closing, other, amount }) =>
      `${who}: er staat ${value}. Met ${closing} klopt ${other} (${amount} verschil); een andere verklaring is er niet.`,
    brokenRelation: ({ who, value, closing, key, other, amount }) =>
      `${who}: er staat ${value}, ${key} is ${closing} (${amount} verschil).${other === "" ? "" : ` Dat kan op meer manieren: ${other}.`}`,
    formulaDiffers: ({ who, value, other }) => `${who}: de formule ${value} wijkt af van die van de cellen eromheen (${other}).`,
    shownMismatch: ({ who, sum, total }) =>
      `${who}: op papier tellen de bedragen op tot ${sum}, er staat ${total}. Dat komt door decimalen die niet te zien zijn.`,
    percentagesNotHundred: ({ heading, sum }) =>
      `De percentages onder ${heading} zijn samen ${sum} in plaats van 100%. Afronden verklaart dat niet.`,
    shareDiffers: ({ who, value, closing, otherValue }) =>
      `${who}: het aandeel is ${otherValue}, maar ${value} is ${closing} van het totaal.`,
    negativeAmount: ({ who, value, closing }) =>
      closing === ""
        ? `${who} is negatief (${value}). Kijk na of dat de bedoeling is.`
        : `${who} is negatief (${value}). Met ${closing} sluit de tabel.`,
    doubleMunicipality: ({ label, count, isSame, amount, other }) =>
      `${label} staat ${String(count)} keer in de ` +
      `tabel${isSame ? (amount === "" ? "." : `, steeds met ${amount}.`) : `, met ${other}. Kijk na of dat de bedoeling is.`}`,
    missingMunicipalities: ({ label, count, other, amount }) =>
      `${label} ${count === 1 ? "ontbreekt" : "ontbreken"}; de andere gemeenten van de regio ${other} staan wel in de ` +
      `tabel.${amount === "" ? "" : ` Er is ${amount} te weinig verdeeld.`}`,
    hiddenRows: ({ count, amount, transposed }) =>
      transposed
        ? `${count === 1 ? "1 kolom is" : `${String(count)} kolommen zijn`} verborgen, samen ${amount}. Bij de controle ` +
          `${count === 1 ? "telt die" : "tellen ze"} mee.`
        : `${count === 1 ? "1 rij is" : `${String(count)} rijen zijn`} verborgen, ingeklapt of weggefilterd, samen ${amount}. Bij ` +
          `de controle ${count === 1 ? "telt die" : "tellen ze"} mee.`,
  } satisfies Record<FindingKind, (words: FindingWords) => string>,
  passed: {
    cells: (count: number) =>
      count === 1 ? "1 cel bekeken op fouten, tekst en formules" : `${String(count)} cellen bekeken op fouten, tekst en formules`,
    sums: (count: number) => (count === 1 ? "1 totaal telt op" : `${String(count)} totalen tellen op`),
    noTotals: "De tabel heeft geen totaal; of hij optelt, is niet na te gaan",
    key: (heading: string, key: string, largest: string, except: string) =>
      largest === ""
        ? `${heading} volgt ${key}${except}, op de afronding na`
        : `${heading} volgt ${key}${except}, op de afronding na (hoogstens ${largest} verschil per rij)`,
    roughKey: (heading: string, key: string, largest: string, except: string) =>
      `${heading} volgt bij benadering ${key}${except} (hoogstens ${largest} verschil per rij)`,
    inhabitants: (heading: string, year: string, except: string) =>
      `De aantallen onder ${heading} zijn de inwoners van het CBS op 1-1-${year}${except}`,
    shares: (heading: string, of: string) => `De percentages onder ${heading} horen bij ${of}`,
    notAdded: (headings: string, count: number) =>
      `${headings} ${count === 1 ? "is" : "zijn"} niet opgeteld: dat heeft bij een tarief, een gemiddelde of een gelijk ` +
      "aantal geen betekenis",
    formerMunicipalities: (names: string, count: number, into: string) =>
      `${names} ${count === 1 ? "is" : "zijn"} opgegaan in ${into} voordat de cijfers van Normplan beginnen; of ` +
      `${count === 1 ? "dat bedrag" : "die bedragen"} de inwoners ${count === 1 ? "volgt" : "volgen"}, is niet na te gaan`,
    percentages: (heading: string, sum: string) => `${heading} is samen ${sum}`,
    percentagesRounded: (heading: string, sum: string) => `${heading} is samen ${sum}; dat komt door afronden en is geen fout`,
    transposed: "De tabel is gekanteld gelezen: de namen staan in de kolommen",
  },
};

type Sentences = Readonly<Record<FindingKind, (words: FindingWords) => string>>;
export type AuditTexts = Omit<typeof audit, "findings"> & { readonly findings: Sentences };
