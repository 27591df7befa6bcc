import type { FunctionDefinition, ParameterDefinition } from "../../functions/definition";
import { choiceLists } from "../../functions/definitions/choice-lists";
import { syntaxIn } from "../../taskpane/features/guide/notation";
import type { Language } from "../../text/language";
import { exampleTables } from "./example-tables";
import { guideText, page } from "./frame";
import { type Html, html } from "./html";
import { helpFile } from "./index-page";

function choicesHtml(parameter: ParameterDefinition, language: Language): Html {
  if (!parameter.choices) return html``;
  return html` <ul>
    ${choiceLists[parameter.choices].map((choice) => html`<li>${choice.text[language]}</li> `)}
  </ul>`;
}

function argumentHtml(parameter: ParameterDefinition, language: Language): Html {
  const optional = parameter.optional ? html` <span class="optional">${guideText(language).optional}</span>` : html``;
  return html`<dt><code>${parameter.name}</code>${optional}</dt>
    <dd>${parameter.text[language]}${choicesHtml(parameter, language)}</dd> `;
}

/** Everything about one function, to read in a browser or to print. */
export function functionPage(definition: FunctionDefinition, language: Language): string {
  const text = guideText(language);
  const { example } = definition;
  const body = html`<h1>NORMPLAN.<wbr />${definition.id}</h1>
    <p class="summary">${definition.summary[language]}</p>
    <h2>${text.syntax}</h2>
    <p class="syntax"><code>${syntaxIn(language, definition)}</code></p>
    <h2>${text.arguments}</h2>
    <dl>${definition.parameters.map((parameter) => argumentHtml(parameter, language))}</dl>
    <h2>${text.explanation}</h2>
    ${definition.explanation[language].map((paragraph) => html`<p>${paragraph}</p> `)}
    <h2>${text.example}</h2>
    <p>${example.title[language]}</p>
    ${exampleTables(example, language)}
    <p>${example.explanation[language]}</p>`;
  return page({ language, file: helpFile(definition.id), title: `NORMPLAN.${definition.id}`, body });
}
