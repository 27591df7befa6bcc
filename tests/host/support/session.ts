import { openHeadless, type HeadlessHost, type HeadlessOptions } from "../../../src/host/node/open-headless";
import { associateDemoFunctions, demoFunctions } from "./demo-functions";
import { tinyModel } from "./tiny-workbook";

/** A headless host with the demo functions, the tiny object model and short ways to write and read through Excel.run. */
export function openSession(options: Partial<HeadlessOptions> = {}): HeadlessHost {
  const headless = openHeadless({ makeModel: tinyModel, functions: demoFunctions, ...options });
  associateDemoFunctions();
  return headless;
}

/** Writes formulas or values; does not wait for their results. */
export function write(address: string, cells: unknown[][], sheet = "Blad1"): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = cells;
    await context.sync();
  });
}

/** Reads values; what is calculated is waited for. */
export function read(address: string, sheet = "Blad1"): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });
}

/** Writes and then reads the same or another range. */
export async function calculate(address: string, cells: unknown[][], result = address): Promise<unknown[][]> {
  await write(address, cells);
  return read(result);
}

/** Waits until something holds, without a fixed pause. */
export async function until(holds: () => boolean, milliseconds = 5000): Promise<void> {
  for (const end = Date.now() + milliseconds; !holds(); await new Promise((resolve) => setTimeout(resolve, 5))) {
    if (Date.now() > end) throw new Error("What the test waits for did not happen.");
  }
}

/** The function's sentence for the error in a cell of the first sheet. */
export function sentenceAt(headless: HeadlessHost, row: number, column: number): string | undefined {
  const sheet = headless.workbook.getSheets()[0];
  return sheet && headless.host.functions.errorAt(sheet.getSheetId(), row, column);
}

/** Values that the engine wrote into a cell of the first sheet, from now on; a spilled cell is looked up at each writing. */
export function watchCell(headless: HeadlessHost, row: number, column: number): unknown[] {
  const seen: unknown[] = [];
  const { grid } = headless;
  grid.commands.onCommandExecuted((_info, options) => {
    const sheet = grid.workbook.getSheets()[0];
    if (!sheet || options?.["applyFormulaCalculationResult"] !== true) return;
    const value = grid.value(sheet, row, column);
    if (seen.at(-1) !== value) seen.push(value);
  });
  return seen;
}
