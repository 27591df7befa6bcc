import type { FunctionDefinition } from "../../../functions/definition";
import type { Language } from "../../../text/language";

/** Text as it is compared in a search: without capitals, diacritics, punctuation and double spaces. */
function plainText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}

/** Words people search a function by, besides its own text; by id. */
type Keywords = Readonly<Record<string, readonly string[]>>;

/** The texts of a function in order of weight: a word found earlier counts for more. */
function searchedTexts(definition: FunctionDefinition, keywords: Keywords, language: Language): readonly string[] {
  return [
    definition.id,
    (keywords[definition.id] ?? []).join(" "),
    definition.summary[language],
    [definition.example.title[language], ...definition.parameters.map((parameter) => `${parameter.name} ${parameter.text[language]}`)].join(
      " ",
    ),
    definition.explanation[language].join(" "),
  ].map(plainText);
}

/** How far back a word stands in the texts, a beginning of a word before a part of one; undefined when it stands in none. */
function placeOf(word: string, texts: readonly string[]): number | undefined {
  const beginning = texts.findIndex((text) => ` ${text}`.includes(` ${word}`));
  if (beginning >= 0) return 2 * beginning;
  const part = texts.findIndex((text) => text.includes(word));
  return part >= 0 ? 2 * part + 1 : undefined;
}

/**
 * The functions in which every word of the query occurs, best match first, equal matches in their own order. Parts of words count, since
 * Dutch writes compounds as one word. A query without letters or digits finds everything.
 */
export function searchFunctions(
  definitions: readonly FunctionDefinition[],
  keywords: Keywords,
  query: string,
  language: Language,
): readonly FunctionDefinition[] {
  const words = plainText(query).split(" ").filter(Boolean);
  return definitions
    .map((definition) => {
      const texts = searchedTexts(definition, keywords, language);
      return { definition, places: words.map((word) => placeOf(word, texts)) };
    })
    .filter(({ places }) => !places.includes(undefined))
    .map(({ definition, places }) => ({ definition, distance: places.reduce<number>((sum, place) => sum + (place ?? 0), 0) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ definition }) => definition);
}
