import { openAddIn } from "../host/open-add-in";
import type { HeadlessHost } from "../../host/node/open-headless";
import { fillOldArrays } from "../../host/xlsx/old-arrays";
import { readXlsx } from "../../host/xlsx/read-xlsx";
import { cellResults, type WorkbookResults } from "./cell-results";
import { writeXlsx } from "../../host/xlsx/write-xlsx";

export interface Recalculated {
  readonly results: WorkbookResults;
  /** The workbook with the results in it, as an .xlsx file. */
  save(): Promise<Uint8Array>;
  close(): void;
}

/**
 * Opens a workbook in the embedded host without a screen and calculates everything in it, the custom functions through the real office.js
 * client.
 * @returns undefined when that takes longer than `timeoutMs`
 */
export async function recalculate(file: Uint8Array, timeoutMs: number): Promise<Recalculated | undefined> {
  const { snapshot, state, source } = await readXlsx(file);
  const headless = await openAddIn(snapshot);
  headless.grid.changeState((current) => Object.assign(current, state));
  const settled = (await headless.settle(timeoutMs)) && (await fillOldArrays(headless.grid, timeoutMs));
  if (!settled) {
    headless.dispose();
    return undefined;
  }
  return recalculated(headless, source);
}

function recalculated(headless: HeadlessHost, source: Uint8Array): Recalculated {
  const messageAt = (sheetId: string, row: number, column: number) => headless.host.functions.errorAt(sheetId, row, column);
  return {
    results: cellResults(headless.grid, messageAt),
    save: () => writeXlsx(headless.grid, source),
    close: () => headless.dispose(),
  };
}
