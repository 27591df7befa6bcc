import type { IDefinedNameMapItem } from "@univerjs/engine-formula";
import { formulaFromFile } from "../formula/from-file";
import type { Parts } from "../package/open-package";
import { partText } from "../package/relationships";
import { childOf, childrenOf, isTrue, rootOf, textOf } from "../package/xml";

/** How the grid says that a name is known in the whole workbook. */
export const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/**
 * The defined names of the workbook. Excel's own names (print areas, filters) belong to the sheets and are left out.
 * @param sheetIds ids in the grid, in the order of the file
 */
export function readNames(parts: Parts, sheetIds: readonly string[]): IDefinedNameMapItem {
  const names = childOf(rootOf(partText(parts, "xl/workbook.xml") ?? "<workbook/>"), "definedNames");
  const result: IDefinedNameMapItem = {};
  for (const element of names ? childrenOf(names, "definedName") : []) {
    const { name = "", localSheetId, comment, hidden } = element.attributes;
    const scope = localSheetId === undefined ? WHOLE_WORKBOOK : sheetIds[Number(localSheetId)];
    if (name.startsWith("_xlnm.") || scope === undefined) continue;
    const id = `xlsx-name-${String(Object.keys(result).length)}`;
    result[id] = {
      id,
      name,
      formulaOrRefString: formulaFromFile(textOf(element)),
      localSheetId: scope,
      ...(comment ? { comment } : {}),
      ...(isTrue(hidden) ? { hidden: true } : {}),
    };
  }
  return result;
}
