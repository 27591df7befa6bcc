import { excelObjectModel } from "../../../../src/host/excel/object-model";
import { openHeadless, type HeadlessHost } from "../../../../src/host/node/open-headless";
import { fillOldArrays } from "../../../../src/host/xlsx/old-arrays";
import { readXlsx } from "../../../../src/host/xlsx/read-xlsx";
import { normplan } from "../../../../src/tools/host/normplan";
import { writeXlsx } from "../../../../src/host/xlsx/write-xlsx";

/** A workbook opened in the embedded host, with the add-in's own functions behind office.js. */
export interface OpenHost {
  readonly host: HeadlessHost;
  /** Value of a cell, once everything is calculated. */
  value(sheet: string, row: number, column: number): unknown;
  save(): Promise<Uint8Array>;
}

/** @param file without it: a new workbook with one sheet, "Blad1" */
export async function openInHost(file?: Uint8Array): Promise<OpenHost> {
  const opened = file && (await readXlsx(file));
  const functions = normplan.functions("nl");
  const host = openHeadless({ makeModel: excelObjectModel, functions, ...(opened ? { snapshot: opened.snapshot } : {}) });
  if (opened) host.grid.changeState((state) => Object.assign(state, opened.state));
  await import("../../../../src/functions/functions");
  await host.settle();
  await fillOldArrays(host.grid);
  return {
    host,
    value: (sheet, row, column) => {
      const found = host.workbook.getSheetByName(sheet);
      return found ? host.grid.value(found, row, column) : undefined;
    },
    save: async () => {
      await host.settle();
      return writeXlsx(host.grid, opened?.source);
    },
  };
}

/** Does something through the real office.js client. */
export function inExcel<T>(work: (context: Excel.RequestContext) => T | Promise<T>): Promise<T> {
  return Excel.run(async (context) => {
    const result = await work(context);
    await context.sync();
    return result;
  });
}
