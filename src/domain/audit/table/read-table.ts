import type { PopulationTable } from "../../population/population-table";
import { isError, isFilled, isNumeric, textOf, type AuditGrid } from "./cells";
import { type FilledBlock, type BlockView, viewOf } from "./blocks";
import { isYear, labelColumn, namesIn, numberColumns } from "./columns";
import { readTotals } from "./totals";
import type { AuditTable, RowKind } from "./table";
import { tableRows } from "./rows";

/** Fewest rows with numbers that make a table. */
const fewestRows = 2;

/** The table in a block of cells, whichever way it stands; null when there is none. */
export function readTable(grid: AuditGrid, block: FilledBlock, population: PopulationTable): AuditTable | null {
  const upright = viewOf(grid, block, false);
  const names = namesIn(upright, population);
  const most = (counts: readonly number[]) => Math.max(0, ...counts);
  const transposed = most(names.perRow) > Math.max(1, most(names.perColumn));
  return tableIn(grid, block, transposed ? viewOf(grid, block, true) : upright, population);
}

function tableIn(grid: AuditGrid, block: FilledBlock, view: BlockView, population: PopulationTable): AuditTable | null {
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
  const isHidden = (row: number) =>
    view.transposed
      ? grid.hiddenColumns.has(place({ index: row }, { index: 0 }).column)
      : grid.hiddenRows.has(place({ index: row }, { index: 0 }).row);
  const rows = tableRows(view, { labels, first, columns, population, isHidden });
  const cell: AuditTable["cell"] = (row, column) => view.cell(row.index, column.index);
  const table = readTotals({
    transposed: view.transposed,
    rows,
    columns,
    cell,
    place,
    pattern: (row, column) => {
      const { formula } = cell(row, column);
      return formula === null ? null : grid.patternOf(formula, place(row, column));
    },
  });
  const counted = (kind: RowKind) => table.rows.filter((row) => row.kind === kind).length;
  return counted("body") === 0 || counted("body") + counted("total") < fewestRows ? null : table;
}

/** The first row with a label and a number that is no year in a heading. */
function firstRow(view: BlockView, labels: number): number | null {
  for (let row = 0; row < view.rows; row++) {
    if (textOf(view.cell(row, labels)) === "") continue;
    const others = Array.from({ length: view.columns }, (_, column) => column).filter((column) => column !== labels);
    const cells = others.map((column) => view.cell(row, column)).filter((cell) => cell.number !== null || isError(cell));
    if (cells.length === 0) continue;
    // Headings of an Excel table are text, also when they are years.
    if (cells.every((cell) => isYear(cell.number)) && (!cells.some(isNumeric) || isHeadedBy(view, row, others))) continue;
    return row;
  }
  return null;
}

/** Years head columns of other numbers, beside other headings, and nothing heads them: below a heading, 2000 is an amount. */
function isHeadedBy(view: BlockView, row: number, others: readonly number[]): boolean {
  const years = others.filter((column) => view.cell(row, column).number !== null);
  const isHeaded = years.some((column) => Array.from({ length: row }, (_, above) => view.cell(above, column)).some(isFilled));
  const isAmongHeadings = others.some((column) => isFilled(view.cell(row, column)) && !years.includes(column));
  return !isHeaded && row + 1 < view.rows && (isAmongHeadings || years.some((column) => !isYear(view.cell(row + 1, column).number)));
}
