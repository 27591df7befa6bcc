/** Letters, and words with plain punctuation between them: nothing Excel could take for a number, a date, a formula or a reference. */
const plainWords = /^\p{L}[\p{L}\p{M}\s,;:'’"()&./–—-]*$/u;
const booleans = new Set(["true", "false", "waar", "onwaar"]);

/**
 * A text as it must be handed to Excel to stay that text. Excel reads what is written as if it were typed: "=1+1", "+31", "@a",
 * "1-1-2016", "1.257" or "TRUE" would become something else. The apostrophe in front says "text" and is not part of the value.
 */
export function cellText(text: string): string {
  if (text === "") return text;
  return plainWords.test(text) && !booleans.has(text.toLowerCase()) ? text : `'${text}`;
}
