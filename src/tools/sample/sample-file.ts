import { openAddIn } from "../host/open-add-in";
import { workbookContent } from "../../host/xlsx/workbook-content";
import { writeContent } from "../../host/xlsx/write-xlsx";
import { sheets as dutch } from "../../text/sheets/nl";
import { sampleSheets } from "../../workbook/sheets/sample/sample-sheets";
import { writeSheets } from "../../workbook/write/write-sheets";

/** The day of the proposal that the workbook is about; it stands for the time of making, so that the file is the same every time. */
const made = new Date("2017-06-16T12:00:00Z");
const TIMEOUT_MS = 120_000;

/** Writes the sample workbook as a user's add-in would, through office.js into a new workbook, and gives it as an .xlsx file. */
export async function sampleFile(): Promise<Uint8Array> {
  const headless = await openAddIn();
  try {
    await writeSheets(sampleSheets(dutch));
    await finish();
    if (!(await headless.settle(TIMEOUT_MS))) throw new Error("The sample workbook could not be calculated in time.");
    return await writeContent(workbookContent(headless.grid), undefined, made);
  } finally {
    headless.dispose();
  }
}

/** Removes the empty sheet of a new workbook and says what the file is. */
async function finish(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, properties } = context.workbook;
    worksheets.getFirst().delete();
    properties.title = dutch.sample.title;
    properties.subject = dutch.sample.about.subtitle;
    properties.author = "Normplan";
    await context.sync();
  });
}
