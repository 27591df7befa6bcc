import type { IStyleData, Worksheet } from "@univerjs/core";
import type { GridContext } from "../../engine/grid-context";

const NO_STYLE: IStyleData = {};

/**
 * A cell's style on top of that of its row, column and sheet. Composing is slow, so cells where nothing is to be composed are spared it.
 */
export function composedStyle(ctx: GridContext, sheet: Worksheet, row: number, column: number): IStyleData {
  const cell = sheet.getCellRaw(row, column);
  if (sheet.getDefaultCellStyleInternal() || sheet.getRowStyle(row) || sheet.getColumnStyle(column)) {
    return sheet.getComposedCellStyleByCellData(row, column, cell ?? undefined);
  }
  return ctx.workbook.getWorkbook().getStyles().getStyleByCell(cell) ?? NO_STYLE;
}
