import { WorkbookFailure, workbookFailure } from "./failure";

/** Works in the open workbook. What Excel refuses is thrown as a WorkbookFailure. */
export async function inWorkbook<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (typeof Excel === "undefined") throw new WorkbookFailure({ kind: "outsideExcel" });
  try {
    return await Excel.run(work);
  } catch (thrown) {
    throw workbookFailure(thrown);
  }
}

/** What made a request fail may still be going on when the first attempt to tidy up after it comes. */
const pausesMs = [0, 100, 500];

/** Tries to tidy up a few times before it gives up with the last refusal. */
export async function retry(tidy: () => Promise<void>): Promise<void> {
  let last: unknown;
  for (const pause of pausesMs) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      return await tidy();
    } catch (thrown) {
      last = thrown;
    }
  }
  throw last;
}
