import { type CellArea } from "../excel/area";
import { columnLetters } from "../../domain/table/column-letters";
import { inWorkbook } from "../excel/run";
import type { SheetValue, SheetCells } from "./sheet-cells";

/** Read in one request: Excel on the web answers 5 MB at most. */
const mostCells = 200_000;
/** Headings stand near the left; a wider sheet is data of another kind. */
const mostColumns = 100;

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});
const place = ["rowIndex", "columnIndex", "rowCount", "columnCount"];

/** The used cells, no more of each sheet than its fair part of what can be read at once. */
function readable(used: CellArea, sheets: number): CellArea {
  const columns = Math.min(used.columns, mostColumns);
  return { ...used, columns, rows: Math.min(used.rows, Math.floor(mostCells / sheets / columns)) };
}

/** Rows and columns as "C5:F20", also for one cell. */
const address = ({ row, column, rows, columns }: CellArea): string =>
  `${columnLetters(column)}${String(row + 1)}:${columnLetters(column + columns - 1)}${String(row + rows)}`;

/** The values of all sheets and where their tables stand. Three syncs, however many sheets and cells there are. */
export async function readCells(): Promise<SheetCells[]> {
  return inWorkbook(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/name");
    tables.load("items/name,items/worksheet/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true).load(place) }));
    const tableRanges = tables.items.map((table) => ({ table, range: table.getRange().load(place) }));
    await context.sync();
    const filled = used
      .filter(({ range }) => !range.isNullObject)
      .map(({ sheet, range }) => ({ sheet, area: readable(areaOf(range), used.length) }));
    const contents = filled.map(({ sheet, area }) => ({ sheet, area, range: sheet.getRange(address(area)).load("values") }));
    await context.sync();
    return contents.map(({ sheet, area, range }): SheetCells => ({
      sheet: sheet.name,
      at: { row: area.row, column: area.column },
      values: range.values as SheetValue[][],
      tables: tableRanges
        .filter(({ table }) => table.worksheet.name === sheet.name)
        .map((one) => ({ name: one.table.name, area: areaOf(one.range) })),
    }));
  });
}
