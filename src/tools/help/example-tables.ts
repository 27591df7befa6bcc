import type { FunctionExample } from "../../functions/definition";
import { type ExampleGridCell, exampleFormulas, exampleGrid } from "../../taskpane/features/guide/example-grid";
import { formulaIn, valueIn } from "../../taskpane/features/guide/notation";
import type { Language } from "../../text/language";
import { columnLetters } from "../../domain/table/column-letters";
import { guideText } from "./frame";
import { type Html, html } from "./html";

function cellHtml(cell: ExampleGridCell, language: Language): Html {
  const shown = valueIn(language, cell.value);
  if (cell.role === "heading") return html`<th scope="col">${shown}</th>`;
  const kinds = [cell.role, ...(typeof cell.value === "number" ? ["number"] : [])];
  return html`<td class="${kinds.join(" ")}">${shown}</td>`;
}

/** The example as a calculated piece of a worksheet, and the formulas that are in it. */
export function exampleTables(example: FunctionExample, language: Language): Html {
  const text = guideText(language);
  const grid = exampleGrid(example);
  return html`<div class="sheet" tabindex="0" role="region" aria-label="${text.exampleTable(example.title[language])}">
      <table>
        <thead>
          <tr aria-hidden="true">
            <td class="edge"></td>
            ${(grid[0] ?? []).map((_cell, column) => html`<td class="edge">${columnLetters(column)}</td>`)}
          </tr>
        </thead>
        <tbody>
          ${grid.map(
            (row, index) =>
              html`<tr>
                <td class="edge" aria-hidden="true">${index + 1}</td>
                ${row.map((cell) => cellHtml(cell, language))}
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
    <table class="formulas">
      <caption>
        ${text.help.formulas}
      </caption>
      <thead>
        <tr>
          <th scope="col">${text.help.cell}</th>
          <th scope="col">${text.help.formula}</th>
        </tr>
      </thead>
      <tbody>
        ${exampleFormulas(example).map(
          ({ address, formula }) =>
            html`<tr>
              <td>${address}</td>
              <td><code>${formulaIn(language, formula)}</code></td>
            </tr> `,
        )}
      </tbody>
    </table>`;
}
