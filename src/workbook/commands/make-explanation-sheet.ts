import { sheetName } from "../layout/sheet-name";
import { inWorkbook } from "../excel/run";
import { earlierVersion, replaceSheets } from "../write/replace-sheets";
import { explanationSheet, type ExplanationSheetRequest } from "../sheets/explanation/explanation-sheet";

/**
 * Puts an explanation on a sheet of the scenario, in place of the one that stands there.
 * @returns the name of the sheet
 * @throws WorkbookFailure when Excel refuses.
 */
export async function makeExplanationSheet(request: ExplanationSheetRequest): Promise<string> {
  const name = sheetName(request.texts.explain.sheet.name(request.scenario));
  const { prefix, obsolete } = await inWorkbook((context) => earlierVersion(context, "NormplanT", [name]));
  await replaceSheets([explanationSheet(request, name, prefix)], obsolete);
  return name;
}
