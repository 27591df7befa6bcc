import { a1, type CellArea } from "../plan/area";
import { inWorkbook } from "../run";

/** Rows and columns out of sight. One request, and a second when some are. */
export async function hiddenLines(
  sheet: string,
  area: CellArea,
): Promise<{ hiddenRows: ReadonlySet<number>; hiddenColumns: ReadonlySet<number> }> {
  return inWorkbook(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(a1(area)).load("rowHidden,columnHidden");
    await context.sync();
    // Excel gives null when some are hidden and some are not.
    const rows = linesOf(range.rowHidden, area.row, area.rows, (index) => range.getRow(index).load("rowHidden"));
    const columns = linesOf(range.columnHidden, area.column, area.columns, (index) => range.getColumn(index).load("columnHidden"));
    if (rows.asked.length + columns.asked.length > 0) await context.sync();
    const hiddenRows = [...rows.all, ...rows.asked.filter(({ line }) => line.rowHidden).map(({ at }) => at)];
    const hiddenColumns = [...columns.all, ...columns.asked.filter(({ line }) => line.columnHidden).map(({ at }) => at)];
    return { hiddenRows: new Set(hiddenRows), hiddenColumns: new Set(hiddenColumns) };
  });
}

interface Lines {
  readonly all: readonly number[];
  readonly asked: readonly { readonly at: number; readonly line: Excel.Range }[];
}

function linesOf(hidden: boolean | null, first: number, count: number, ask: (index: number) => Excel.Range): Lines {
  const indexes = Array.from({ length: count }, (_, index) => index);
  if (hidden === null) return { all: [], asked: indexes.map((index) => ({ at: first + index, line: ask(index) })) };
  return { all: hidden ? indexes.map((index) => first + index) : [], asked: [] };
}
