import { WorkbookFailure } from "./failure";
import { workbookFailure } from "./office-failure";

/** Works in the open workbook. What Excel refuses is thrown as a WorkbookFailure. */
export async function inWorkbook<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (typeof Excel === "undefined") throw new WorkbookFailure({ kind: "outsideExcel" });
  try {
    return await Excel.run(work);
  } catch (thrown) {
    throw workbookFailure(thrown);
  }
}
