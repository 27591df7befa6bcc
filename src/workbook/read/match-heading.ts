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
