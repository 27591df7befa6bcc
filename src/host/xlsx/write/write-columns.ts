import type { IColumnData, IWorksheetData } from "@univerjs/core";
import { charactersToPixels, pixelsToCharacters } from "../measures";
import type { SheetModel } from "../package/load-workbook";
import type { OutlineExtras } from "../read/read-sheet";
import type { StyleWriter } from "./style-writer";

type ColumnModel = NonNullable<SheetModel["cols"]>[number];

/**
 * Widths, styles and hiding of the columns. A width that was not changed stays exactly the file's; columns beyond the grid stay as they
 * were.
 */
export function writeColumns(
  { columnData = {}, columnCount = 0 }: Partial<IWorksheetData>,
  source: readonly ColumnModel[],
  styles: StyleWriter,
): ColumnModel[] {
  const own = Object.entries(columnData).flatMap(([key, data]) => {
    const number = Number(key) + 1;
    return data ? [column(number, data, source.find(({ min, max }) => min <= number && number <= max)?.width, styles)] : [];
  });
  const beyond = source.flatMap((model) => (model.max > columnCount ? [{ ...model, min: Math.max(model.min, columnCount + 1) }] : []));
  return [...own.sort((a, b) => a.min - b.min), ...beyond];
}

function column(number: number, data: Partial<IColumnData>, before: number | undefined, styles: StyleWriter): ColumnModel {
  const unchanged = before !== undefined && data.w === charactersToPixels(before);
  const width = data.w === undefined ? undefined : unchanged ? before : pixelsToCharacters(data.w);
  const style = styles.styleOf(data.s);
  return {
    min: number,
    max: number,
    ...(width === undefined ? {} : { width, isCustomWidth: true }),
    ...(data.hd === 1 ? { hidden: true } : {}),
    ...(style ? { style } : {}),
    ...(data.custom as OutlineExtras | undefined),
  };
}
