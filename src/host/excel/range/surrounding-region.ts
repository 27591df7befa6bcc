import { lastColumnOf, lastRowOf, type Area } from "../address/area";
import { MAX_COLUMNS, MAX_ROWS } from "../address/limits";
import type { Sheet } from "../cells/sheet";

/** The area around a range up to the first empty rows and columns: Ctrl+Shift+* in Excel. */
export function surroundingRegion(sheet: Sheet, start: Area): Area {
  let area = start;
  for (;;) {
    const grown = grow(sheet, area);
    if (grown === area) return area;
    area = grown;
  }
}

function grow(sheet: Sheet, area: Area): Area {
  const wide = {
    column: Math.max(0, area.column - 1),
    columns: Math.min(MAX_COLUMNS - 1, lastColumnOf(area) + 1) - Math.max(0, area.column - 1) + 1,
  };
  const high = { row: Math.max(0, area.row - 1), rows: Math.min(MAX_ROWS - 1, lastRowOf(area) + 1) - Math.max(0, area.row - 1) + 1 };
  if (area.row > 0 && filled(sheet, { ...wide, row: area.row - 1, rows: 1 })) return { ...area, row: area.row - 1, rows: area.rows + 1 };
  if (lastRowOf(area) < MAX_ROWS - 1 && filled(sheet, { ...wide, row: lastRowOf(area) + 1, rows: 1 }))
    return { ...area, rows: area.rows + 1 };
  if (area.column > 0 && filled(sheet, { ...high, column: area.column - 1, columns: 1 }))
    return { ...area, column: area.column - 1, columns: area.columns + 1 };
  if (lastColumnOf(area) < MAX_COLUMNS - 1 && filled(sheet, { ...high, column: lastColumnOf(area) + 1, columns: 1 }))
    return { ...area, columns: area.columns + 1 };
  return area;
}

function filled(sheet: Sheet, line: Area): boolean {
  for (let row = line.row; row <= lastRowOf(line); row++) {
    for (let column = line.column; column <= lastColumnOf(line); column++) if (sheet.value(row, column) !== "") return true;
  }
  return false;
}
