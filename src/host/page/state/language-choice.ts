import { hostedAddIn } from "../../hosted-add-in";
import type { HostLanguage } from "../../text/language";

const key = (): string => `${hostedAddIn().id}.host.language`;

/** The language chosen before; otherwise Dutch, the language of the people it is made for. `?lang=en` in the address wins. */
export function initialLanguage(): HostLanguage {
  const asked = new URLSearchParams(location.search).get("lang") ?? localStorage.getItem(key());
  return asked === "en" ? "en" : "nl";
}

export function rememberLanguage(language: HostLanguage): void {
  localStorage.setItem(key(), language);
}

/** What Excel calls the language. */
export const displayLanguage = (language: HostLanguage): string => (language === "nl" ? "nl-NL" : "en-US");
