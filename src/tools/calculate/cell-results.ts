import type { GridContext } from "../../host/engine/grid-context";
import { cellAddress } from "../../host/sheet/address";
import { forEachCell, workbookContent } from "../../host/xlsx/workbook-content";
import { calculate as texts } from "../../text/calculate/nl";

export interface ErrorResult {
  readonly error: string;
  readonly message: string;
}

export type CellResult = number | string | boolean | ErrorResult;

/** By sheet name and address: every cell with a formula or with a value that an array formula put there. */
export type WorkbookResults = Readonly<Record<string, Readonly<Record<string, CellResult>>>>;

type MessageAt = (sheetId: string, row: number, column: number) => string | undefined;

const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|CYCLE!|BUSY!|CONNECT!)$/;

/** What a calculated workbook gives, row by row. `messageAt`: the sentence of a custom function for the error in a cell. */
export function cellResults(grid: GridContext, messageAt: MessageAt): WorkbookResults {
  const { snapshot, spills } = workbookContent(grid);
  const sheets = snapshot.sheetOrder.flatMap((sheetId) => {
    const sheet = grid.sheetById(sheetId);
    const { cellData = {}, name = "" } = snapshot.sheets[sheetId] ?? {};
    if (!sheet) return [];
    const places = new Set<number>();
    forEachCell(cellData, (cell, row, column) => {
      if (cell.f) places.add(position(row, column));
    });
    for (const { range } of spills[sheetId] ?? []) {
      for (let row = range.startRow; row <= range.endRow; row++)
        for (let column = range.startColumn; column <= range.endColumn; column++) places.add(position(row, column));
    }
    const ordered = [...places].sort((a, b) => a - b).map((place) => [Math.floor(place / COLUMNS), place % COLUMNS] as const);
    const results = ordered.map(([row, column]) => [
      cellAddress(row, column),
      result(grid.value(sheet, row, column), () => messageAt(sheetId, row, column)),
    ]);
    return [[name, Object.fromEntries(results) as Record<string, CellResult>]];
  });
  return Object.fromEntries(sheets) as WorkbookResults;
}

const COLUMNS = 16_384;
const position = (row: number, column: number): number => row * COLUMNS + column;

function result(value: number | string | boolean, message: () => string | undefined): CellResult {
  if (typeof value !== "string" || !ERROR.test(value)) return value;
  const meanings: Readonly<Partial<Record<string, string>>> = texts.errors;
  return { error: value, message: message() ?? meanings[value] ?? "" };
}
