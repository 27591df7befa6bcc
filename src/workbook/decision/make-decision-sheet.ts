import { sheetName } from "../plan/sheet-name";
import { inWorkbook } from "../run";
import { earlierVersion } from "../write/earlier-version";
import { replaceSheets } from "../write/replace-sheets";
import { decisionSheet, type DecisionSheetRequest } from "./decision-sheet";

/** The start of the names of the tables with what was decided. */
export const decisionKind = "NormplanB";

/** Keeps what was decided about a scenario on a sheet, in place of an earlier decision about it. */
export async function makeDecisionSheet(request: DecisionSheetRequest): Promise<void> {
  const name = sheetName(request.texts.decision.sheet.name(request.scenario));
  const { prefix, obsolete } = await inWorkbook((context) => earlierVersion(context, decisionKind, [name]));
  await replaceSheets([decisionSheet(request, name, prefix)], obsolete);
}
