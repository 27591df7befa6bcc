import type { PopulationTable } from "../../population/population-table";
import { type BlockView, cellsOf } from "./blocks";
import { type AuditCell, isError, isFilled, isNumberAsText, isNumeric, textOf } from "./cells";
import { municipalityNamed } from "./municipality-named";
import type { AuditColumnKind, AuditColumn } from "./table";
import { headsNumbering, headsPart, headsShare } from "./words";

const fewestLabels = 2;

/** How many municipalities stand in each row and column. */
export function namesIn(view: BlockView, population: PopulationTable) {
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
export function labelColumn(view: BlockView, population: PopulationTable): number | null {
  const { perColumn } = namesIn(view, population);
  const most = Math.max(0, ...perColumn);
  // A code says the same as the name beside it.
  const named = perColumn.findIndex((count, column) => count >= most * 0.9 && !isCode(view, column));
  if (most >= fewestLabels) return named < 0 ? perColumn.indexOf(most) : named;
  return wordColumn(view);
}

const isCode = (view: BlockView, column: number): boolean =>
  cellsOf(view, column, 0).filter((cell) => /^gm\s?\d{4}$/i.test(textOf(cell))).length >= fewestLabels;

/** Of the columns of words before the numbers, the fullest: a group that is merged over its rows names fewer of them. */
function wordColumn(view: BlockView): number | null {
  let best: { column: number; words: number } | null = null;
  for (let column = 0; column < view.columns; column++) {
    const filled = cellsOf(view, column, 0).filter(isFilled);
    const words = filled.filter((cell) => textOf(cell) !== "" && !isNumberAsText(cell) && !isError(cell)).length;
    if (best && filled.filter(isNumeric).length > filled.length / 2) break;
    if (words >= fewestLabels && words >= filled.length / 2 && words > (best?.words ?? 0)) best = { column, words };
  }
  return best?.column ?? null;
}

/** Fewest cells with numbers that make a column of numbers. */
const fewestNumbers = 2;
/** Part of a column that must be numbers for it to be a column of numbers. */
const mostlyNumbers = 0.6;

export const isYear = (value: number | null): boolean => value !== null && Number.isInteger(value) && value >= 1990 && value <= 2100;

/** The columns with numbers below their headings. */
export function numberColumns(view: BlockView, labels: number, first: number): AuditColumn[] {
  return Array.from({ length: view.columns }, (_, index) => index).flatMap((index): AuditColumn[] => {
    if (index === labels) return [];
    const filled = cellsOf(view, index, first).filter(isFilled);
    const numbers = filled.filter((cell) => cell.number !== null || isError(cell));
    if (numbers.length < fewestNumbers || numbers.length < filled.length * mostlyNumbers) return [];
    // A column of codes or telephone numbers is text from top to bottom; amounts at least look like amounts.
    const real = numbers.filter(isNumeric).length;
    if (real === 0 && !numbers.some((cell) => /[€,%()]|\.\d{3}(?!\d)|-$/.test(textOf(cell)))) return [];
    const heading = headingAbove(view, index, first);
    return [{ index, heading, kind: columnKind(numbers, heading) }];
  });
}

function columnKind(cells: readonly AuditCell[], heading: string): AuditColumnKind {
  const asPercentage = cells.filter((cell) => cell.numberFormat.includes("%") || textOf(cell).includes("%")).length;
  if (asPercentage > cells.length / 2) return "percentage";
  const largest = Math.max(...cells.map((cell) => Math.abs(cell.number ?? 0)));
  if (headsShare(heading) && /%|procent|percentage/i.test(heading) && largest <= 100) return "percentage";
  // Parts of one, written as fractions.
  if (headsPart(heading) && largest <= 1 && cells.some(({ number }) => number !== null && !Number.isInteger(number))) return "percentage";
  return headsNumbering(heading) ||
    cells.every(isDate) ||
    (heading === "" && isCounting(cells)) ||
    cells.every((cell) => isYear(cell.number))
    ? "name"
    : "amount";
}

const isDate = ({ numberFormat }: AuditCell): boolean => /d.*y|y.*d|m+[-/ ]y/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, ""));

/** 1, 2, 3 and so on, of at least three rows; below a heading that may be hours. */
const isCounting = (cells: readonly AuditCell[]): boolean => cells.length >= 3 && cells.every(({ number }, index) => number === index + 1);

/** "€" or "aantal" below a heading says in what, not what. */
const unit = /^\(?(?:€|%|eur|euro|in euro'?s?|in €|aantal|uren|personen|number|hours|(?:x|×) ?(?:€ ?)?1[.,]000|€ ?(?:x|×) ?1[.,]000)\)?$/i;

/** The lowest filled cell above the first row; of a unit, with the heading it belongs to. */
function headingAbove(view: BlockView, column: number, first: number): string {
  let below = "";
  for (let row = first - 1; row >= 0; row--) {
    const cell = view.cell(row, column);
    if (!isFilled(cell)) continue;
    const heading = String(cell.value).trim();
    if (below !== "") return `${heading} (${below.replace(/^\(|\)$/g, "")})`;
    if (!unit.test(heading)) return heading;
    below = heading;
  }
  return below;
}
