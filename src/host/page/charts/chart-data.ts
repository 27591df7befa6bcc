import type { IRange } from "@univerjs/core";
import type { CellValue, GridContext } from "../../engine/grid-context";
import type { ChartModel, ChartSeriesModel } from "../../model/chart-model";

export interface SeriesData {
  readonly name: string;
  /** Null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  /** Of a scatter chart: the numbers along the horizontal axis. */
  readonly positions: readonly (number | null)[];
}

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
}

interface Cell {
  readonly value: CellValue;
  readonly shown: string;
}

const asNumber = ({ value }: Cell): number | null => (typeof value === "number" ? value : null);

/** The cells a reference names, row by row; none when the sheet or the range is not there. */
function cellsOf(context: GridContext, reference: string | undefined): Cell[] {
  if (!reference) return [];
  const { sheetName, range } = context.engine.deserializeRangeWithSheet(reference.replace(/^=/u, ""));
  const sheet = context.workbook.getSheetByName(sheetName);
  if (!sheet || !isWithin(range)) return [];
  const cells: Cell[] = [];
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const value = context.value(sheet, row, column);
      cells.push({ value, shown: String(sheet.getRange(row, column).getDisplayValue() || value) });
    }
  }
  return cells;
}

const isWithin = ({ startRow, endRow, startColumn, endColumn }: IRange): boolean =>
  [startRow, endRow, startColumn, endColumn].every((index) => Number.isInteger(index) && index >= 0);

function seriesData(context: GridContext, series: ChartSeriesModel): SeriesData {
  const [name] = cellsOf(context, series.nameRef);
  return {
    name: name?.shown || series.name,
    values: cellsOf(context, series.valuesRef).map(asNumber),
    positions: cellsOf(context, series.categoriesRef).map(asNumber),
  };
}

/** What a chart shows at present: the cells its series refer to. */
export function chartData(context: GridContext, { series }: ChartModel): ChartData {
  const all = series.map((one) => seriesData(context, one));
  const longest = Math.max(0, ...all.map(({ values }) => values.length));
  const labels = cellsOf(context, series.find((one) => one.categoriesRef)?.categoriesRef).map(({ shown }) => shown);
  return { categories: Array.from({ length: longest }, (_, at) => labels[at] ?? String(at + 1)), series: all };
}
