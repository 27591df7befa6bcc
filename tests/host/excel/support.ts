import { afterAll, beforeEach } from "vitest";
import { excelObjectModel } from "../../../src/host/excel/object-model";
import { openHeadless, type HeadlessHost } from "../../../src/host/node/open-headless";

export interface OpenExcel {
  readonly headless: HeadlessHost;
}

/** A workbook with one empty sheet, Blad1, for every test; `Excel.run` of Microsoft's client works on it. */
export function openExcel(): OpenExcel {
  const headless = openHeadless({ makeModel: excelObjectModel });
  beforeEach(() => {
    headless.openWorkbook();
  });
  afterAll(() => headless.dispose());
  return { headless };
}

/** The refusal that a run ends with; fails when it is not refused. */
export async function refusal(
  run: (context: Excel.RequestContext) => void | Promise<void>,
): Promise<{ code: string; location: string | undefined }> {
  try {
    await Excel.run(async (context) => {
      await run(context);
      await context.sync();
    });
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return { code, location: debugInfo?.errorLocation };
  }
  throw new Error("It was not refused.");
}
