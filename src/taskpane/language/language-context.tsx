import { type ReactNode, createContext, useContext, useEffect, useMemo, useState } from "react";
import type { Bilingual, Language } from "../../text/language";
import { type LanguageChoice, hostLanguage, storeChoice, storedChoice } from "./language-choice";

interface LanguageState {
  readonly language: Language;
  readonly choice: LanguageChoice;
  readonly choose: (choice: LanguageChoice) => void;
}

const LanguageContext = createContext<LanguageState>({ language: "nl", choice: "automatic", choose: () => undefined });

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [choice, setChoice] = useState(storedChoice);
  const language = choice === "automatic" ? hostLanguage() : choice;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const state = useMemo(
    () => ({
      language,
      choice,
      choose: (next: LanguageChoice) => {
        storeChoice(next);
        setChoice(next);
      },
    }),
    [language, choice],
  );
  return <LanguageContext value={state}>{children}</LanguageContext>;
}

export const useLanguage = (): LanguageState => useContext(LanguageContext);

/** Texts in the language in use. */
export const useText = <Texts,>(texts: Bilingual<Texts>): Texts => texts[useLanguage().language];
