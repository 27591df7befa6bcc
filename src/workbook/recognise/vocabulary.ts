import type { SettingId, tableSchemas } from "../../domain/plan/input/schema";

export type RowTableId = keyof typeof tableSchemas;

/**
 * Words by which people in the Netherlands head the columns of a regional budget, per column of the plan; the usual one first. Without
 * accents, capitals, units and punctuation, as `normaliseHeading` leaves them. English ones, because a workbook travels.
 */
export const columnWords: {
  readonly [Table in RowTableId]: Readonly<Partial<Record<keyof (typeof tableSchemas)[Table], readonly string[]>>>;
} = {
  gemeenten: {
    gemeente: ["gemeente", "gemeenten", "gemeentenaam", "naam gemeente", "deelnemende gemeente", "municipality"],
    code: ["code", "gemeentecode", "gm code", "cbs code", "regiocode"],
    uitvoeringsdienst: [
      "uitvoeringsdienst",
      "dienst",
      "uitvoerende dienst",
      "uitvoeringsorganisatie",
      "sociale dienst",
      "uitvoering door",
      "agency",
    ],
    inwoners: [
      "inwoners",
      "inwonertal",
      "aantal inwoners",
      "inwoneraantal",
      "inwonersaantal",
      "bevolking",
      "aantal inw",
      "inw",
      "inhabitants",
      "population",
    ],
    doelgroep: ["doelgroep", "doelgroepregister", "aantal doelgroep", "personen doelgroep", "omvang doelgroep", "target group"],
    vanaf: ["vanaf", "ingangsjaar", "startjaar", "neemt deel vanaf", "from"],
    totEnMet: ["tot en met", "t/m", "tm", "eindjaar", "neemt deel tot en met", "up to and including"],
    gaatOpIn: ["gaat op in", "fuseert met", "opvolger", "nieuwe gemeente", "merges into"],
    minimum: ["minimum", "minimumbijdrage", "ten minste", "minimaal"],
    maximum: ["maximum", "maximumbijdrage", "ten hoogste", "maximaal"],
  },
  uitvoeringsdiensten: {
    uitvoeringsdienst: [
      "uitvoeringsdienst",
      "uitvoeringsdiensten",
      "dienst",
      "uitvoerende dienst",
      "uitvoeringsorganisatie",
      "organisatie",
      "agency",
    ],
    uren: ["uren per week", "uren", "aantal uren", "uur per week", "weekuren", "inzet uren", "uren pw", "hours per week", "hours"],
    minimum: ["minimum uren", "minimum", "minimaal", "min", "minimum hours"],
    maximum: ["maximum uren", "maximum", "maximaal", "max", "maximum hours"],
  },
  bijdragen: {
    partij: ["partij", "bijdrager", "financier", "dekking door", "bron", "naam bijdrage", "dekkingsbron", "party"],
    soort: ["soort", "soort bijdrage", "type", "wijze", "kind"],
    waarde: ["waarde", "bijdrage", "bedrag", "percentage", "bedrag of percentage", "value"],
    afrondenOp: ["afronden op", "afronding", "afgerond op", "round to"],
    herhaling: ["herhaling", "eenmalig jaarlijks", "eenmalig of jaarlijks", "frequentie", "recurrence"],
  },
  kosten: {
    omschrijving: ["omschrijving", "kostensoort", "kostenpost", "post", "onderdeel", "description"],
    bedrag: ["bedrag", "kosten", "bedrag in euro", "totaal", "amount"],
    herhaling: ["herhaling", "eenmalig jaarlijks", "eenmalig of jaarlijks", "frequentie", "recurrence"],
  },
};

/** The column that names the rows, and columns of which at least one must be there for it to be that table. */
export const tableShape: Readonly<
  Record<RowTableId, { readonly key: string; readonly oneOf: readonly string[]; readonly never: readonly string[] }>
> = {
  gemeenten: { key: "gemeente", oneOf: ["inwoners", "uitvoeringsdienst", "doelgroep"], never: [] },
  uitvoeringsdiensten: { key: "uitvoeringsdienst", oneOf: ["uren"], never: ["gemeente"] },
  bijdragen: { key: "partij", oneOf: ["waarde"], never: [] },
  kosten: { key: "omschrijving", oneOf: ["bedrag"], never: [] },
};

/** Columns that hold numbers. */
export const numericColumns: ReadonlySet<string> = new Set([
  "inwoners",
  "doelgroep",
  "vanaf",
  "totEnMet",
  "minimum",
  "maximum",
  "uren",
  "waarde",
  "afrondenOp",
  "bedrag",
]);

/** Labels in front of a value that the plan knows as a setting. */
export const settingWords: Readonly<Partial<Record<SettingId, readonly string[]>>> = {
  eersteJaar: ["eerste jaar", "startjaar", "begrotingsjaar", "jaar", "first year"],
  aantalJaren: ["aantal jaren", "looptijd", "number of years"],
  weken: ["werkweken per jaar", "werkbare weken", "aantal weken", "weken per jaar", "weken", "werkweken", "working weeks per year"],
  uurtarief: ["uurtarief", "tarief per uur", "kosten per uur", "uurloon", "tarief", "hourly rate"],
  index: ["index per jaar", "indexatie", "indexering", "loonindex", "index"],
  urenTotaal: ["uren samen", "totaal uren", "uren totaal", "totaal aantal uren", "uren per week totaal", "hours together"],
  urenPerDag: ["uren per dag", "uren per werkdag", "hours per day"],
  eenheid: ["eenheid", "afronden op", "afronding", "unit"],
};

/** How sure a heading is what it seems to be: 1 is certain. */
export interface Match {
  readonly id: string;
  readonly confidence: number;
}

/** Sheets repeat their texts, and every text is held against many words. */
const normalised = new Map<string, string>();
const mostRemembered = 50_000;

/** A heading without accents, capitals, units between brackets, line ends and punctuation. */
export function normaliseHeading(text: string): string {
  const known = normalised.get(text);
  if (known !== undefined) return known;
  if (normalised.size >= mostRemembered) normalised.clear();
  const plain = plainHeading(text);
  normalised.set(text, plain);
  return plain;
}

function plainHeading(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(/[€%]|\bin euro'?s?\b|\beuro'?s?\b|\beur\b/g, " ")
    .replace(/[^\p{L}\p{N}/]+/gu, " ")
    .trim();
}

/** The heading is the word itself; the word with a date, year or unit around it; the word somewhere in a short phrase. */
const exact = 1;
const dated = 0.9;
const within = 0.6;
const longestPhrase = 5;

function confidenceOf(heading: string, word: string): number {
  if (heading === word) return exact;
  if (!heading.includes(word)) return 0;
  const rest = ` ${heading} `.split(` ${word} `);
  if (rest.length < 2) return 0;
  const others = rest.join(" ").trim().split(/\s+/).filter(Boolean);
  if (others.every((one) => /^[\d/]+$|^(?:per|op|van|de|het|in|jaar|januari|jan|cbs|peildatum|totaal|aantal|week|stand)$/.test(one)))
    return dated;
  return others.length < longestPhrase ? within : 0;
}

type Words = Readonly<Record<string, readonly string[] | undefined>>;

const patterns = new WeakMap<Words, RegExp>();

/** Finds any of the words at once: most texts of most sheets have none. */
function patternOf(words: Words): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const pattern = new RegExp(
    Object.values(words)
      .flatMap((variants) => variants ?? [])
      .join("|"),
  );
  patterns.set(words, pattern);
  return pattern;
}

/** The id whose words fit the heading best; null when none does. */
export function matchHeading(text: string, words: Words): Match | null {
  const heading = normaliseHeading(text);
  if (heading === "" || !patternOf(words).test(heading)) return null;
  let best: Match | null = null;
  for (const [id, variants] of Object.entries(words)) {
    for (const word of variants ?? []) {
      const confidence = confidenceOf(heading, word);
      if (confidence > (best?.confidence ?? 0)) best = { id, confidence };
    }
  }
  return best;
}
