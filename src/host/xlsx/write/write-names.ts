import type { Workbook } from "@cj-tech-master/excelts";
import type { IDefinedNameMapItem } from "@univerjs/engine-formula";
import { formulaToFile } from "../formula/to-file";
import { WHOLE_WORKBOOK } from "../read/read-names";

/**
 * Gives the library the defined names, as text: it would otherwise turn each range into its separate cells.
 * @param sheetIds the grid's sheet ids in the order in which they are saved
 */
export function writeNames(workbook: Workbook, names: IDefinedNameMapItem, sheetIds: readonly string[]): void {
  const { definedNames } = workbook;
  definedNames.model = [];
  for (const { id, name, formulaOrRefString, localSheetId, hidden } of Object.values(names)) {
    const scope = localSheetId === undefined || localSheetId === WHOLE_WORKBOOK ? undefined : sheetIds.indexOf(localSheetId);
    // A name of a sheet that was deleted went with it.
    if (scope === -1) continue;
    definedNames.nameForKey[id] = name;
    definedNames.opaqueMap[id] = { rawText: formulaToFile(formulaOrRefString), ...(scope === undefined ? {} : { localSheetId: scope }) };
    if (hidden) definedNames.hiddenMap[id] = true;
  }
}

/** Names of more than one cell, in upper case: what stands for them in a formula is a range. */
export function rangeNamesOf(names: IDefinedNameMapItem): ReadonlySet<string> {
  return new Set(
    Object.values(names)
      .filter(({ formulaOrRefString }) => /[:[]/.test(formulaOrRefString))
      .map(({ name }) => name.toUpperCase()),
  );
}
