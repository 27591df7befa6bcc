import { xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import type { ISheetDataValidationRule } from "@univerjs/core";
import type { IAutoFilter } from "@univerjs/preset-sheets-filter";
import { withDxfs } from "../conditional/dxf";
import { highlightDxfs, highlightsXml, type WrittenFormats } from "../conditional/write-conditional-formats";
import { autoFilterXml } from "../filter/auto-filter";
import type { PackageEditor } from "../package/package-editor";
import { relationshipsOf } from "../package/relationships";
import { sheetParts } from "../package/sheet-parts";
import { validationXml } from "../validation/write-validation";

/** What the library cannot write of a sheet. Undefined: the grid does not keep it, and the library's own stays. */
export interface SheetFinish {
  readonly formats?: WrittenFormats | undefined;
  readonly validation?: readonly ISheetDataValidationRule[] | undefined;
  readonly filter?: IAutoFilter | undefined;
  readonly chartNames: readonly string[];
}

const STYLES = "xl/styles.xml";
const DRAWING = /\/drawing$/;
const TABLE = /\/table$/;
/** The first element that stands behind conditional formats and validation; the library always writes the margins. */
const BEHIND = /<(?:hyperlinks|printOptions|pageMargins)\b/;

/** Completes the sheets of a saved workbook. `byName`: by the sheets' names. */
export function finishSheets(editor: PackageEditor, byName: ReadonlyMap<string, SheetFinish>): void {
  const paths = sheetParts(editor.parts);
  for (const [name, finish] of byName) {
    const path = paths.get(name);
    if (path === undefined) continue;
    const dxfs = withDxfs(editor.text(STYLES), finish.formats ? highlightDxfs(finish.formats) : []);
    if (dxfs.xml !== editor.text(STYLES)) editor.set(STYLES, dxfs.xml);
    editor.change(path, (xml) => finished(xml, finish, dxfs.first));
    for (const { type, target } of relationshipsOf(editor.parts, path)) {
      if (DRAWING.test(type)) editor.change(target, (xml) => named(xml, finish.chartNames));
      // A table without filter buttons, for which the library leaves an element without the range it must have.
      if (TABLE.test(type)) editor.change(target, (xml) => xml.replace(/<autoFilter\s*\/>/, ""));
    }
  }
}

function finished(xml: string, { formats, validation, filter }: SheetFinish, firstDxf: number): string {
  const added = (formats ? highlightsXml(formats, firstDxf) : "") + (validation ? validationXml(validation) : "");
  const filtered = filter ? xml.replace(/<autoFilter ref="[^"]*"\/>/, () => autoFilterXml(filter)) : xml;
  if (added === "") return filtered;
  const data = Math.max(filtered.indexOf("</sheetData>"), filtered.indexOf("<sheetData/>"));
  const behind = data + filtered.slice(data).search(BEHIND);
  return filtered.slice(0, behind) + added + filtered.slice(behind);
}

/** The drawing with the charts' names, in their order. */
function named(xml: string, names: readonly string[]): string {
  let at = 0;
  return xml.replace(/(<xdr:nvGraphicFramePr>\s*<xdr:cNvPr\b[^>]*?\bname=")([^"]*)/g, (_all, before: string, present: string) => {
    const name = names[at++];
    return before + (name === undefined || name === "" ? present : xmlEncodeAttr(name));
  });
}
