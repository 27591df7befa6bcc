import type { Language } from "../../../text/language";

const KEY = "normplan.host.language";

/** The language chosen before; otherwise Dutch, the language of the people it is made for. `?lang=en` in the address wins. */
export function initialLanguage(): Language {
  const asked = new URLSearchParams(location.search).get("lang") ?? localStorage.getItem(KEY);
  return asked === "en" ? "en" : "nl";
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}

/** What Excel calls the language. */
export const displayLanguage = (language: Language): string => (language === "nl" ? "nl-NL" : "en-US");
