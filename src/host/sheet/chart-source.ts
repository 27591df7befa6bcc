import type { ChartModel, ChartSeriesModel } from "../model/chart-model";
import { addressOf, quoteSheetName, splitReference } from "./address";
import type { Area } from "./area";
import type { Sheet } from "./sheet";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * The series that Excel makes of a block of cells: headings become names, the first texts (or the x values of a scatter chart) categories.
 */
export function guessSeries(sheet: Sheet, source: Area, by: SeriesBy, chartType: string): ChartSeriesModel[] {
  const byColumns = by === "Columns" || (by === "Auto" && source.rows >= source.columns);
  const used = sheet.used(true, source) ?? source;
  const area = source.rows > used.rows * 2 || source.columns > used.columns * 2 ? used : source;
  const cell = (row: number, column: number) => sheet.value(area.row + row, area.column + column);
  const corner = cell(0, 0) === "" && area.rows > 1 && area.columns > 1;
  const labels = (along: "rows" | "columns"): boolean => {
    const count = along === "rows" ? area.rows : area.columns;
    const other = along === "rows" ? area.columns : area.rows;
    if (other < 2 && along === "rows") return false;
    const values = Array.from({ length: count }, (_cell, index) => (along === "rows" ? cell(index, 0) : cell(0, index)));
    const inner = values.slice(1).length > 0 ? values.slice(1) : values;
    return inner.every((value) => typeof value !== "number") && inner.some((value) => value !== "");
  };
  const firstColumn = area.columns > 1 && (corner || labels("rows") || (byColumns && chartType.startsWith("XYScatter")));
  const firstRow =
    area.rows > 1 && (corner || labels("columns") || (area.columns === 1 && typeof cell(0, 0) === "string" && cell(0, 0) !== ""));
  const body: Area = {
    row: area.row + (firstRow ? 1 : 0),
    column: area.column + (firstColumn ? 1 : 0),
    rows: area.rows - (firstRow ? 1 : 0),
    columns: area.columns - (firstColumn ? 1 : 0),
  };
  const names = byColumns ? firstRow : firstColumn;
  const categories = byColumns ? firstColumn : firstRow;
  return Array.from({ length: byColumns ? body.columns : body.rows }, (_series, index) => {
    const values = byColumns ? { ...body, column: body.column + index, columns: 1 } : { ...body, row: body.row + index, rows: 1 };
    const name = byColumns ? { ...values, row: area.row, rows: 1 } : { ...values, column: area.column, columns: 1 };
    const category = byColumns ? { ...values, column: area.column } : { ...values, row: area.row };
    return {
      name: names ? sheet.text(name.row, name.column) : `Reeks${index + 1}`,
      ...(names ? { nameRef: referenceTo(sheet, name) } : {}),
      valuesRef: referenceTo(sheet, values),
      ...(categories ? { categoriesRef: referenceTo(sheet, category) } : {}),
    };
  });
}

export function referenceTo(sheet: Sheet, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${addressOf(area, true)}`;
}

const references = ["valuesRef", "categoriesRef", "nameRef"] as const satisfies readonly (keyof ChartSeriesModel)[];

/** Lets the charts refer to a sheet by its new name, as Excel does when a sheet is renamed. */
export function renameSheetInCharts(charts: readonly ChartModel[], before: string, after: string): void {
  for (const series of charts.flatMap((chart) => chart.series)) {
    for (const key of references) {
      const { sheetName, address } = splitReference(series[key] ?? "");
      if (sheetName?.toLowerCase() === before.toLowerCase()) series[key] = `${quoteSheetName(after)}!${address}`;
    }
  }
}
