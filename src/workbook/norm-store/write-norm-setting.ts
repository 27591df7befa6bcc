import type { NormSettingId } from "../../domain/norm-plan/schema";
import { cellValue } from "../plan-store/write-plan-value";
import { inWorkbook } from "../run";
import { makeNormSettings } from "./make-norm";
import type { NormInputTexts } from "./norm-input-table";
import { normBindingName } from "./norm-names";

/**
 * Puts a setting of the norm in its cell, where everybody who opens the workbook finds it. Two requests; a workbook without that cell gets
 * the sheet with it.
 *
 * @throws WorkbookFailure when Excel refuses.
 */
export async function writeNormSetting(id: NormSettingId, value: string, texts: NormInputTexts): Promise<void> {
  const written = await inWorkbook(async (context) => {
    const cell = context.workbook.names.getItemOrNullObject(normBindingName("uitgangspunten", id)).getRangeOrNullObject().load("address");
    await context.sync();
    if (cell.isNullObject) return false;
    cell.getCell(0, 0).values = [[cellValue(value)]];
    await context.sync();
    return true;
  });
  if (!written) await makeNormSettings({ [id]: value }, texts);
}
