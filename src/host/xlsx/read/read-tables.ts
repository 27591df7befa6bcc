import type { ITableJson } from "@univerjs/sheets-table";
import type { TableExtras, TotalsColumnState } from "../../model/extras";
import { formulaFromFile } from "../formula/from-file";
import type { SheetModel } from "../package/load-workbook";
import { gridRange, gridSheetId } from "./read-sheet";

/** What the grid's tables keep, by sheet id. */
export type TableResource = Record<string, { readonly tables: ITableJson[]; readonly tableFilteredOutRows: number[] }>;

export interface ReadTables {
  readonly resource: TableResource;
  /** By table id. */
  readonly extras: ReadonlyMap<string, TableExtras>;
}

type TableModel = SheetModel["tables"][number];

/** The tables of all sheets; the grid's range of a table ends above its totals row. */
export function readTables(models: readonly SheetModel[]): ReadTables {
  const resource: TableResource = {};
  const extras = new Map<string, TableExtras>();
  for (const model of models) {
    const tables = model.tables.flatMap((table) => {
      const id = `xlsx-table-${String(extras.size)}`;
      const json = gridTable(id, table);
      if (json) extras.set(id, tableExtras(table));
      return json ? [json] : [];
    });
    if (tables.length > 0) resource[gridSheetId(model.id)] = { tables, tableFilteredOutRows: [] };
  }
  return { resource, extras };
}

function gridTable(id: string, table: TableModel): ITableJson | undefined {
  const range = gridRange(table.tableRef ?? table.ref);
  if (!range) return undefined;
  const { startRow, startColumn, endColumn } = range;
  return {
    id,
    name: table.displayName ?? table.name,
    range: { startRow, startColumn, endColumn, endRow: range.endRow - (table.totalsRow ? 1 : 0) },
    options: { showHeader: table.headerRow !== false, showFooter: false },
    filters: { tableColumnFilterList: [] },
    columns: table.columns.map((column, at) => ({
      id: `${id}-${String(at)}`,
      displayName: column.name,
      // The enumeration cannot be imported in Node; this is its member String.
      dataType: "string" as ITableJson["columns"][number]["dataType"],
      formula: column.calculatedColumnFormula ? formulaFromFile(column.calculatedColumnFormula) : "",
      meta: {},
      style: {},
    })),
    meta: {},
  };
}

function tableExtras(table: TableModel): TableExtras {
  const { theme, showRowStripes, showColumnStripes, showFirstColumn, showLastColumn } = table.style ?? {};
  return {
    style: theme ?? "",
    showTotals: table.totalsRow === true,
    showBandedRows: showRowStripes === true,
    showBandedColumns: showColumnStripes === true,
    highlightFirstColumn: showFirstColumn === true,
    highlightLastColumn: showLastColumn === true,
    showFilterButton: table.autoFilterRef !== undefined,
    ...(table.totalsRow ? { totals: table.columns.map(totals) } : {}),
  };
}

function totals({ totalsRowLabel, totalsRowFunction }: TableModel["columns"][number]): TotalsColumnState {
  return {
    ...(totalsRowLabel === undefined ? {} : { label: totalsRowLabel }),
    ...(totalsRowFunction === undefined ? {} : { function: totalsRowFunction }),
  };
}
