import { isError, isFilled, isNumeric, textOf, type AuditCell } from "./cells";
import type { ColumnKind, TableColumn } from "./table";
import { cellsOf, type View } from "./view";
import { headsNumbering, headsPart, headsShare } from "./words";

/** Fewest cells with numbers that make a column of numbers. */
const fewestNumbers = 2;
/** Part of a column that must be numbers for it to be a column of numbers. */
const mostlyNumbers = 0.6;

export const isYear = (value: number | null): boolean => value !== null && Number.isInteger(value) && value >= 1990 && value <= 2100;

/** The columns with numbers below their headings. */
export function numberColumns(view: View, labels: number, first: number): TableColumn[] {
  return Array.from({ length: view.columns }, (_, index) => index).flatMap((index): TableColumn[] => {
    if (index === labels) return [];
    const filled = cellsOf(view, index, first).filter(isFilled);
    const numbers = filled.filter((cell) => cell.number !== null || isError(cell));
    if (numbers.length < fewestNumbers || numbers.length < filled.length * mostlyNumbers) return [];
    // A column of codes or telephone numbers is text from top to bottom; amounts at least look like amounts.
    const real = numbers.filter(isNumeric).length;
    if (real === 0 && !numbers.some((cell) => /[€.,%]/.test(textOf(cell)))) return [];
    const heading = headingAbove(view, index, first);
    return [{ index, heading, kind: columnKind(numbers, heading) }];
  });
}

function columnKind(cells: readonly AuditCell[], heading: string): ColumnKind {
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
export function headingAbove(view: View, column: number, first: number): string {
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
