import type { Worksheet } from "@cj-tech-master/excelts";
import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { parseAddress } from "../../excel/address/a1";
import type { Area } from "../../excel/address/area";
import type { SheetModel } from "../package/load-workbook";
import type { StyleTable } from "../style/style-table";
import { readCell } from "./read-cell";

type CellData = IObjectMatrixPrimitiveType<ICellData>;

/** All cells of a sheet. Values that an array formula filled in are left out: the grid calculates them, and would not write over them. */
export function readCells(model: SheetModel, sheet: Worksheet, styles: StyleTable): CellData {
  const cells: CellData = {};
  const arrays: Area[] = [];
  for (const row of model.rows ?? []) {
    for (const cell of row.cells) {
      const place = parseAddress(cell.address);
      if (!place) continue;
      const data = readCell(cell, sheet);
      const style = styles.idOf(cell.style);
      if (style !== undefined) data.s = style;
      if (Object.keys(data).length > 0) (cells[place.row] ??= {})[place.column] = data;
      const filled = cell.shareType === "array" && cell.ref !== undefined ? parseAddress(cell.ref) : undefined;
      if (filled) arrays.push(filled);
    }
  }
  for (const area of arrays) dropFilledIn(cells, area);
  return cells;
}

function dropFilledIn(cells: CellData, area: Area): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = cells[row]?.[column];
      if (!cell || cell.f) continue;
      delete cell.v;
      delete cell.t;
      if (Object.keys(cell).length === 0) delete cells[row]?.[column];
    }
  }
}
