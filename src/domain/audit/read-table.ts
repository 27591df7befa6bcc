import type { Municipality, PopulationTable } from "../population/population-table";
import { emptyCell, isError, isFilled, isNumberAsText, isNumeric, textOf, type AuditCell, type AuditGrid } from "./cells";
import type { Block } from "./islands";
import { municipalityNamed } from "./municipality-named";
import type { AuditTable, ColumnKind, RowKind, TableColumn, TableRow } from "./table";
import { headsShare, saysAside, saysTotal } from "./words";

/** Cells with rows as rows; a transposed view has its columns as rows. */
interface View {
  readonly transposed: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly cell: (row: number, column: number) => AuditCell;
}

/** Fewest rows with numbers that make a table. */
const fewestRows = 2;
/** Part of a column that must be numbers for it to be a column of numbers. */
const mostlyNumbers = 0.6;

/** The table in a block of cells, whichever way it stands; null when there is none. */
export function readTable(grid: AuditGrid, block: Block, population: PopulationTable): AuditTable | null {
  const upright = viewOf(grid, block, false);
  const names = namesIn(upright, population);
  const most = (counts: readonly number[]) => Math.max(0, ...counts);
  const transposed = most(names.perRow) > Math.max(1, most(names.perColumn));
  return tableIn(grid, block, transposed ? viewOf(grid, block, true) : upright, population);
}

function viewOf(grid: AuditGrid, { top, left, rows, columns }: Block, transposed: boolean): View {
  const cellAt = (row: number, column: number) => grid.cells[top + row]?.[left + column] ?? emptyCell;
  return transposed ? { transposed, rows: columns, columns: rows, cell: (row, column) => cellAt(column, row) } : { transposed, rows, columns, cell: cellAt };
}

function namesIn(view: View, population: PopulationTable) {
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

function tableIn(grid: AuditGrid, block: Block, view: View, population: PopulationTable): AuditTable | null {
  const labels = labelColumn(view, population);
  if (labels === null) return null;
  const first = firstRow(view, labels);
  if (first === null) return null;
  const columns = numberColumns(view, labels, first);
  if (columns.length === 0) return null;
  const place = ({ index: row }: { readonly index: number }, { index: column }: { readonly index: number }) =>
    view.transposed
      ? { row: grid.at.row + block.top + column, column: grid.at.column + block.left + row }
      : { row: grid.at.row + block.top + row, column: grid.at.column + block.left + column };
  const isHidden = (row: number) => (view.transposed ? grid.hiddenColumns.has(place({ index: row }, { index: 0 }).column) : grid.hiddenRows.has(place({ index: row }, { index: 0 }).row));
  const rows = tableRows(view, { labels, first, columns, population, isHidden });
  if (rows.filter(({ kind }) => kind === "body").length < fewestRows) return null;
  const cell: AuditTable["cell"] = (row, column) => view.cell(row.index, column.index);
  return {
    transposed: view.transposed,
    rows,
    columns,
    labelHeading: headingAbove(view, labels, first),
    cell,
    place,
    pattern: (row, column) => {
      const { formula } = cell(row, column);
      return formula === null ? null : grid.patternOf(formula, place(row, column));
    },
  };
}

/** The column with most municipalities, or else the first one that is mostly text. */
function labelColumn(view: View, population: PopulationTable): number | null {
  const { perColumn } = namesIn(view, population);
  const most = Math.max(0, ...perColumn);
  // A code says the same as the name beside it.
  const named = perColumn.findIndex((count, column) => count >= most * 0.9 && !isCode(view, column));
  if (most >= 2) return named < 0 ? perColumn.indexOf(most) : named;
  for (let column = 0; column < view.columns; column++) {
    const filled = cellsOf(view, column, 0).filter(isFilled);
    const words = filled.filter((cell) => textOf(cell) !== "" && !isNumberAsText(cell) && !isError(cell));
    if (words.length >= fewestRows && words.length >= filled.length / 2) return column;
  }
  return null;
}

const isCode = (view: View, column: number): boolean => cellsOf(view, column, 0).filter((cell) => /^gm\s?\d{4}$/i.test(textOf(cell))).length >= 2;

function cellsOf(view: View, column: number, from: number): AuditCell[] {
  return Array.from({ length: Math.max(0, view.rows - from) }, (_, row) => view.cell(from + row, column));
}

const isYear = (value: number | null): boolean => value !== null && Number.isInteger(value) && value >= 1990 && value <= 2100;

/** The first row with a label and a number that is no year in a heading. */
function firstRow(view: View, labels: number): number | null {
  for (let row = 0; row < view.rows; row++) {
    if (textOf(view.cell(row, labels)) === "") continue;
    const others = Array.from({ length: view.columns }, (_, column) => column).filter((column) => column !== labels);
    const cells = others.map((column) => view.cell(row, column)).filter((cell) => cell.number !== null || isError(cell));
    if (cells.length === 0) continue;
    if (cells.every((cell) => isYear(cell.number)) && isHeadedBy(view, row, others)) continue;
    return row;
  }
  return null;
}

/** Years head columns of other numbers, and nothing heads them: below a heading, 2000 is an amount. */
function isHeadedBy(view: View, row: number, others: readonly number[]): boolean {
  const years = others.filter((column) => view.cell(row, column).number !== null);
  const isHeaded = years.some((column) => Array.from({ length: row }, (_, above) => view.cell(above, column)).some(isFilled));
  return !isHeaded && row + 1 < view.rows && years.some((column) => !isYear(view.cell(row + 1, column).number));
}

function numberColumns(view: View, labels: number, first: number): TableColumn[] {
  return Array.from({ length: view.columns }, (_, index) => index).flatMap((index): TableColumn[] => {
    if (index === labels) return [];
    const filled = cellsOf(view, index, first).filter(isFilled);
    const numbers = filled.filter((cell) => cell.number !== null || isError(cell));
    if (numbers.length < fewestRows || numbers.length < filled.length * mostlyNumbers) return [];
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
  return cells.every((cell) => isYear(cell.number)) ? "year" : "amount";
}

function headingAbove(view: View, column: number, first: number): string {
  for (let row = first - 1; row >= 0; row--) {
    const cell = view.cell(row, column);
    if (isFilled(cell)) return String(cell.value).trim();
  }
  return "";
}

interface RowsRequest {
  readonly labels: number;
  readonly first: number;
  readonly columns: readonly TableColumn[];
  readonly population: PopulationTable;
  readonly isHidden: (row: number) => boolean;
}

function tableRows(view: View, { labels, first, columns, population, isHidden }: RowsRequest): TableRow[] {
  const lastFilled = lastWithNumbers(view, first, columns);
  return Array.from({ length: view.rows - first }, (_, offset): TableRow => {
    const index = first + offset;
    const label = textOf(view.cell(index, labels));
    const municipality: Municipality | null = municipalityNamed(population, label);
    const hasNumbers = columns.some((column) => hasNumber(view.cell(index, column.index)));
    return { index, label, municipality, kind: kindOf(label, hasNumbers, municipality, index === lastFilled), hidden: isHidden(index) };
  });
}

const hasNumber = (cell: AuditCell): boolean => cell.number !== null || isError(cell);

function lastWithNumbers(view: View, first: number, columns: readonly TableColumn[]): number {
  for (let row = view.rows - 1; row > first; row--) if (columns.some((column) => hasNumber(view.cell(row, column.index)))) return row;
  return first;
}

/** A municipality without numbers is still part of the whole: its amount is missing. Sums often stand last without a label. */
function kindOf(label: string, hasNumbers: boolean, municipality: Municipality | null, isLast: boolean): RowKind {
  if (municipality) return "body";
  if (!hasNumbers || saysAside(label)) return "aside";
  if (saysTotal(label) || (label === "" && isLast)) return "total";
  return label === "" ? "aside" : "body";
}
