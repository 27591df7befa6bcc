import type { Language } from "../../text/language";

/** What the user chose; "automatic" follows Excel. */
export type LanguageChoice = Language | "automatic";

const key = "normplan.language";

/** Dutch, unless the tag (as of Office's display language) is an English one. */
export function languageOf(tag: string): Language {
  return /^en\b/i.test(tag) ? "en" : "nl";
}

/** The language of Excel's own interface; of the browser while there is no Excel. */
export function hostLanguage(): Language {
  const displayLanguage = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return languageOf(displayLanguage ?? navigator.language);
}

/** Storage may be switched off by the organisation: then the choice lasts as long as the pane is open. */
export function storedChoice(): LanguageChoice {
  try {
    const stored = localStorage.getItem(key);
    return stored === "nl" || stored === "en" ? stored : "automatic";
  } catch {
    return "automatic";
  }
}

export function storeChoice(choice: LanguageChoice): void {
  try {
    if (choice === "automatic") localStorage.removeItem(key);
    else localStorage.setItem(key, choice);
  } catch {
    // Not remembered; see storedChoice.
  }
}
