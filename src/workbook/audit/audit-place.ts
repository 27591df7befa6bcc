import { a1, type CellArea } from "../excel/area";
import { inWorkbook } from "../excel/run";

/** Cells whose tables are audited. */
export interface AuditPlace {
  readonly sheet: string;
  /** The tables in or around these cells are meant. */
  readonly area: CellArea;
  /** Only these cells count, also when the table is larger. */
  readonly only: boolean;
}

export const placeMembers = "rowIndex,columnIndex,rowCount,columnCount";
export const areaOf = ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
}: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">): CellArea => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** The selected cells; of a single row or column, or of whole ones, the tables they are part of. Null when nothing is filled in. */
export async function selectedPlace(): Promise<AuditPlace | null> {
  return inWorkbook(async (context) => {
    const selection = context.workbook.getSelectedRange().load(placeMembers);
    const sheet = selection.worksheet.load("name");
    const whole = sheet.getRange().load("rowCount,columnCount");
    const used = sheet.getUsedRangeOrNullObject(true).load(placeMembers);
    await context.sync();
    if (used.isNullObject) return null;
    const selected = areaOf(selection);
    const area = common(selected, areaOf(used));
    const isBlock = selected.rows > 1 && selected.columns > 1 && selected.rows < whole.rowCount && selected.columns < whole.columnCount;
    return area && { sheet: sheet.name, area, only: isBlock };
  });
}

function common(one: CellArea, other: CellArea): CellArea | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Whether numbers stand right above, below or beside the cells, so that part of a table was left out. */
export async function numbersBeside(sheet: string, area: CellArea, used: CellArea): Promise<boolean> {
  const { row, column, rows, columns } = area;
  const strips = [
    { row: row - 1, column, rows: 1, columns },
    { row: row + rows, column, rows: 1, columns },
    { row, column: column - 1, rows, columns: 1 },
    { row, column: column + columns, rows, columns: 1 },
  ].flatMap((strip) => (strip.row < 0 || strip.column < 0 ? [] : (common(strip, used) ?? [])));
  return inWorkbook(async (context) => {
    const ranges = strips.map((strip) => context.workbook.worksheets.getItem(sheet).getRange(a1(strip)).load("values"));
    await context.sync();
    return ranges.some(({ values }) => values.flat().some((value) => typeof value === "number"));
  });
}
