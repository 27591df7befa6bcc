/** The two languages of the interface. Function names are the same (Dutch) in both. */
export type Language = "nl" | "en";

/** The same content in both languages. */
export type Bilingual<T = string> = Readonly<Record<Language, T>>;

/** How Intl writes numbers and dates for a language. */
export const localeOf = (language: Language): string => (language === "nl" ? "nl-NL" : "en-GB");
