import type { Worksheet } from "@cj-tech-master/excelts";
import type { IWorksheetData } from "@univerjs/core";
import type { ChartModel } from "../../model/chart-model";
import { chartId, chartNames, readChart } from "../chart/read-chart";
import { writeChart } from "../chart/write-chart";
import type { Theme } from "../style/read-style";

/**
 * Makes the library's sheet have the charts of the grid. One that did not change stays exactly as the file has it, and so do kinds
 * that the host does not draw.
 * @returns the names of all charts on the sheet, in their order there
 */
export function writeCharts(
  sheet: Worksheet,
  sheetId: string,
  charts: readonly ChartModel[],
  measures: Partial<IWorksheetData>,
  theme: Theme,
): string[] {
  const wanted = new Map(charts.filter((chart) => chart.sheetId === sheetId).map((chart) => [chart.id, chart]));
  const names = chartNames(sheet.model);
  const kept: string[] = [];
  sheet.getCharts().forEach((chart, at) => {
    const place = { id: chartId(sheetId, at), sheetId, name: names[at] ?? "", sheet: measures, theme };
    const present = readChart(chart, place);
    const now = wanted.get(place.id);
    if (present === undefined || (now && JSON.stringify(present) === JSON.stringify(now))) {
      kept.push(place.name);
      wanted.delete(place.id);
    } else sheet.removeChart(chart);
  });
  for (const chart of wanted.values()) writeChart(sheet, chart, measures);
  return [...kept, ...[...wanted.values()].map(({ name }) => name)];
}
