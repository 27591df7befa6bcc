import { intersectionOf, type Area } from "./area";
import type { Sheet } from "./sheet";
import { gridTables, type GridTable } from "./table";
import { renameColumnReferences } from "./formula-references";

/**
 * Headings of tables are text and differ from each other: what is written over them is made so, and the table's columns are renamed.
 * Answers the headings by "row,column".
 */
export function renameColumns(sheet: Sheet, area: Area, valueAt: (row: number, column: number) => unknown): ReadonlyMap<string, string> {
  const headings = new Map<string, string>();
  for (const table of gridTables(sheet.session.ctx)) {
    const written = table.sheetId === sheet.id && table.showHeaders && intersectionOf({ ...table.gridArea, rows: 1 }, area);
    if (!written) continue;
    const columns = [...table.columns];
    for (let column = written.column; column < written.column + written.columns; column++) {
      const value = valueAt(written.row, column);
      if (value === null || value === undefined) continue;
      const index = column - table.gridArea.column;
      columns[index] = headingOf(value, index, columns);
      headings.set(`${written.row},${column}`, `'${columns[index]}`);
    }
    renameColumnReferences(sheet.session, table, columns);
    setColumnNames(sheet, table, columns);
  }
  return headings;
}

/** The text of a heading: never empty, never one that another column has. */
export function headingOf(value: unknown, index: number, columns: readonly (string | undefined)[]): string {
  const text = String(value).replace(/^'/u, "");
  const wanted = text === "" ? `Column${index + 1}` : text;
  const taken = new Set(columns.filter((_name, at) => at !== index).map((name) => name?.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted}${number}`.toLowerCase())) number++;
  return `${wanted}${number}`;
}

/** Gives a table's columns other names: the grid can only replace columns. */
export function setColumnNames(sheet: Sheet, table: GridTable, names: readonly string[]): void {
  if (names.every((name, index) => name === table.columns[index])) return;
  const { ctx, cells } = sheet.session;
  const known = ctx.workbook.getTableList().find((one) => one.id === table.id)?.columns ?? [];
  // The new columns stand beside the old ones for a moment, so they need ids of their own.
  const renamed = known.map((column, index) => ({ ...column, id: crypto.randomUUID(), displayName: names[index] ?? column.displayName }));
  const replace = (columnsJson: typeof known) => [operation("insert", columnsJson), operation("delete", columnsJson)];
  const operation = (operationType: "insert" | "delete", columnsJson: typeof known) => ({
    id: "sheet.mutation.set-sheet-table",
    params: {
      unitId: ctx.unitId,
      subUnitId: table.sheetId,
      tableId: table.id,
      config: {
        rowColOperation: {
          operationType,
          rowColType: "column",
          // New columns come first; then the old ones behind them go.
          index: table.gridArea.column + (operationType === "insert" ? 0 : known.length),
          count: known.length,
          columnsJson,
        },
      },
    },
  });
  cells.mutate(replace(renamed), replace([...known]));
}
