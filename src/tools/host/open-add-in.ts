import { excelObjectModel } from "../../host/excel/object-model";
import type { IWorkbookData } from "../../host/engine/univer-modules";
import { openHeadless, type HeadlessHost } from "../../host/node/open-headless";
import { normplan } from "./normplan";

/** Opens a workbook without a screen in which the add-in's own functions calculate; `Excel.run` works on it. */
export async function openAddIn(snapshot?: Partial<IWorkbookData>): Promise<HeadlessHost> {
  const headless = openHeadless({ makeModel: excelObjectModel, functions: normplan.functions("nl"), ...(snapshot ? { snapshot } : {}) });
  // The client's registry of functions is there once it has been connected.
  await import("../../functions/functions");
  return headless;
}
