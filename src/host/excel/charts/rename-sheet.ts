import type { ChartModel, ChartSeriesModel } from "../../model/chart-model";
import { quoteSheetName, splitReference } from "../address/sheet-reference";

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
