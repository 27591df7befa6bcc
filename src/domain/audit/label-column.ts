import type { PopulationTable } from "../population/population-table";
import { isError, isFilled, isNumberAsText, isNumeric, textOf } from "./cells";
import { municipalityNamed } from "./municipality-named";
import { cellsOf, type View } from "./view";

const fewestLabels = 2;

/** How many municipalities stand in each row and column. */
export function namesIn(view: View, population: PopulationTable) {
  const perRow = new Array<number>(view.rows).fill(0);
  const perColumn = new Array<number>(view.columns).fill(0);
  for (let row = 0; row < view.rows; row++)
    for (let column = 0; column < view.columns; column++) {
      const text = textOf(view.cell(row, column));
      if (text === "" || municipalityNamed(population, text) === null) continue;
      perRow[row] = (perRow[row] ?? 0) + 1;
      perColumn[column] = (perColumn[column] ?? 0) + 1;
    }
  return { perRow, perColumn };
}

/** The column with most municipalities, or else the column of words that names the rows; null when there is none. */
export function labelColumn(view: View, population: PopulationTable): number | null {
  const { perColumn } = namesIn(view, population);
  const most = Math.max(0, ...perColumn);
  // A code says the same as the name beside it.
  const named = perColumn.findIndex((count, column) => count >= most * 0.9 && !isCode(view, column));
  if (most >= fewestLabels) return named < 0 ? perColumn.indexOf(most) : named;
  return wordColumn(view);
}

const isCode = (view: View, column: number): boolean =>
  cellsOf(view, column, 0).filter((cell) => /^gm\s?\d{4}$/i.test(textOf(cell))).length >= fewestLabels;

/** Of the columns of words before the numbers, the fullest: a group that is merged over its rows names fewer of them. */
function wordColumn(view: View): number | null {
  let best: { column: number; words: number } | null = null;
  for (let column = 0; column < view.columns; column++) {
    const filled = cellsOf(view, column, 0).filter(isFilled);
    const words = filled.filter((cell) => textOf(cell) !== "" && !isNumberAsText(cell) && !isError(cell)).length;
    if (best && filled.filter(isNumeric).length > filled.length / 2) break;
    if (words >= fewestLabels && words >= filled.length / 2 && words > (best?.words ?? 0)) best = { column, words };
  }
  return best?.column ?? null;
}
