import { sheetName } from "../plan/sheet-name";
import { inWorkbook } from "../run";
import { earlierVersion } from "../write/earlier-version";
import { replaceSheets } from "../write/replace-sheets";
import type { ComparisonSheetRequest } from "./comparison-request";
import { comparisonSheet } from "./comparison-sheet";

/**
 * Makes the sheet with scenarios side by side, in place of the one that stands there. Five requests, however many scenarios.
 * @returns the name of the sheet
 * @throws WorkbookFailure when Excel refuses.
 */
export async function makeComparisonSheet(request: ComparisonSheetRequest): Promise<string> {
  const name = sheetName(request.texts.compare.sheet.name);
  const { prefix, obsolete } = await inWorkbook((context) => earlierVersion(context, "NormplanV", [name]));
  await replaceSheets([comparisonSheet({ ...request, prefix }, name)], obsolete);
  return name;
}
