import { hostedAddIn } from "../../../hosted-add-in";
import { FORMULAS_AND_FORMATS } from "./formulas-and-formats";
import { GENERAL } from "./general";
import { PICTURES } from "./pictures";
import { RULES } from "./rules";
import { SHORTCUTS } from "./shortcuts";
import { TABLES_AND_FILTERS } from "./tables-and-filters";
import { WORKSHEET } from "./worksheet";

const DUTCH: Readonly<Record<string, string>> = {
  ...GENERAL,
  ...WORKSHEET,
  ...SHORTCUTS,
  ...FORMULAS_AND_FORMATS,
  ...TABLES_AND_FILTERS,
  ...RULES,
  ...PICTURES,
};

/** Texts by key, nested, as the grid's locales are. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** The grid's own texts in Dutch: the same tree with every text that has a translation replaced. */
export function inDutch(texts: Texts): Texts {
  // The group of the add-in's functions bears its name.
  return translated(texts, { ...DUTCH, "User Defined": hostedAddIn().name });
}

function translated(texts: Texts, dutch: Readonly<Record<string, string>>): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, typeof text === "string" ? (dutch[text] ?? text) : translated(text, dutch)]),
  );
}
