import type { FunctionDefinition } from "../../functions/definition";
import type { Language } from "../../text/language";
import { guideText, page } from "./frame";
import { html } from "./html";

export const helpFile = (id: string): string => `${id.toLowerCase()}.html`;

/** All functions by subject, with what they do. */
export function indexPage(definitions: readonly FunctionDefinition[], language: Language): string {
  const text = guideText(language);
  const groups = [...new Set(definitions.map((definition) => definition.group))];
  const items = (group: string) =>
    definitions
      .filter((definition) => definition.group === group)
      .map(
        (definition) =>
          html`<dt><a href="${helpFile(definition.id)}">NORMPLAN.${definition.id}</a></dt>
            <dd>${definition.summary[language]}</dd> `,
      );
  const body = html`<h1>${text.help.title}</h1>
    <p>${text.help.intro}</p>
    ${groups.map(
      (group) =>
        html`<h2>${text.groups[group]}</h2>
          <dl>${items(group)}</dl> `,
    )}`;
  return page({ language, file: "index.html", title: text.help.title, body });
}
