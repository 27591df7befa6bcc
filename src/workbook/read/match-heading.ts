/** How sure a heading is what it seems to be: 1 is certain. */
export interface Match {
  readonly id: string;
  readonly confidence: number;
}

/** A heading without accents, capitals, units between brackets, line ends and punctuation. */
export function normaliseHeading(text: string): string {
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
  const rest = ` ${heading} `.split(` ${word} `);
  if (rest.length < 2) return 0;
  const others = rest.join(" ").trim().split(/\s+/).filter(Boolean);
  if (others.every((one) => /^[\d/]+$|^(?:per|op|van|de|het|in|jaar|januari|jan|cbs|peildatum|totaal|aantal|week|stand)$/.test(one))) return dated;
  return others.length < longestPhrase ? within : 0;
}

/** The id whose words fit the heading best; null when none does. */
export function matchHeading(text: string, words: Readonly<Record<string, readonly string[] | undefined>>): Match | null {
  const heading = normaliseHeading(text);
  if (heading === "") return null;
  let best: Match | null = null;
  for (const [id, variants] of Object.entries(words)) {
    for (const word of variants ?? []) {
      const confidence = confidenceOf(heading, word);
      if (confidence > (best?.confidence ?? 0)) best = { id, confidence };
    }
  }
  return best;
}
