import type { GridContext } from "../../engine/grid-context";
import { parseAddress } from "../address/a1";
import type { Area } from "../address/area";
import { splitReference } from "../address/sheet-reference";
import { bodyArea, gridTables, wholeArea, type GridTable } from "../tables/grid-table";

export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

const STRUCTURED = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[(.*)\])?$/u;

/** The cells that a reference to one area stands for: `'Blad 1'!$A$1:$B$2`, `Tabel[Kolom]`, `Tabel[#All]`. */
export function resolveReference(ctx: GridContext, text: string): SheetArea | undefined {
  const { sheetName, address } = splitReference(text.trim());
  const sheet =
    sheetName === undefined
      ? undefined
      : ctx.workbook.getSheets().find((one) => one.getSheetName().toLowerCase() === sheetName.toLowerCase());
  const area = parseAddress(address);
  if (sheet && area) return { sheetId: sheet.getSheetId(), area };
  const [, tableName, part] = STRUCTURED.exec(text.trim()) ?? [];
  const table = tableName === undefined ? undefined : gridTables(ctx).find((one) => one.name.toLowerCase() === tableName.toLowerCase());
  const within = table && partOfTable(table, part);
  return table && within && { sheetId: table.sheetId, area: within };
}

function partOfTable(table: GridTable, part: string | undefined): Area | undefined {
  switch (part?.toLowerCase()) {
    case undefined:
    case "":
    case "#data":
      return bodyArea(table);
    case "#all":
      return wholeArea(table);
    case "#headers":
      return table.showHeaders ? { ...table.gridArea, rows: 1 } : undefined;
    default: {
      const column = table.columns.findIndex((name) => name.toLowerCase() === part?.toLowerCase());
      const body = bodyArea(table);
      return column < 0 ? undefined : { ...body, column: body.column + column, columns: 1 };
    }
  }
}
