import { definitions } from "../functions/definitions";
import type { FunctionDefinition } from "../functions/definition";
import type { Language } from "../text/language";
import { functionPage } from "./help/function-page";
import { helpFile, indexPage } from "./help/index-page";

const languages: readonly Language[] = ["nl", "en"];

/**
 * The help pages by path: help/nl/index.html, help/nl/verdeel.html, help/en/index.html, ... They say what the definitions say; Excel's
 * help links lead to them.
 */
export function helpPages(pages: readonly FunctionDefinition[] = definitions): Readonly<Record<string, string>> {
  return Object.fromEntries(
    languages.flatMap((language) => [
      [`help/${language}/index.html`, indexPage(pages, language)],
      ...pages.map((definition) => [`help/${language}/${helpFile(definition.id)}`, functionPage(definition, language)]),
    ]),
  );
}
