/** The languages of the host: its own texts, and what formulas are typed in. */
export type HostLanguage = "nl" | "en";
