import { xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import type { ISheetDataValidationRule } from "@univerjs/core";
import type { IDefinedNameMapItem } from "@univerjs/engine-formula";
import type { IAutoFilter } from "@univerjs/preset-sheets-filter";
import { withDxfs } from "../conditional/rules";
import { type WrittenFormats, highlightDxfs, highlightsXml } from "../conditional/write-conditional-formats";
import {
  CUSTOM_PROPERTIES,
  type CustomProperties,
  type Settings,
  TASK_PANES,
  WEB_EXTENSION,
  addInPart,
  customPropertiesXml,
  taskPane,
  taskPanesXml,
  webExtensionXml,
} from "../document/document-parts";
import { autoFilterXml } from "../filter/auto-filter";
import type { Parts } from "../package/open-package";
import { type PackageEditor, keepParts } from "../package/package-editor";
import { relationshipsOf, sheetParts } from "../package/relationships";
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

/** What a saved workbook has besides its sheets. */
interface DocumentFinish {
  readonly names: IDefinedNameMapItem;
  readonly properties: CustomProperties;
  readonly settings: Settings;
}

/** Completes the workbook. `source`: the parts of the file that was opened, of which some are taken over as they are. */
export function finishDocument(editor: PackageEditor, { names, properties, settings }: DocumentFinish, source: Parts | undefined): void {
  if (source) keepParts(editor, source);
  editor.change("xl/workbook.xml", (xml) => withComments(xml, names));
  if (Object.keys(properties).length > 0) {
    editor.add({ ...CUSTOM_PROPERTIES, content: customPropertiesXml(properties) });
    editor.relate("", CUSTOM_PROPERTIES.relationship, CUSTOM_PROPERTIES.path);
  }
  writeSettings(editor, settings);
}

function withComments(workbookXml: string, names: IDefinedNameMapItem): string {
  return Object.values(names).reduce((xml, { name, comment }) => {
    const start = `<definedName name="${xmlEncodeAttr(name)}"`;
    return comment ? xml.replace(start, () => `${start} comment="${xmlEncodeAttr(comment)}"`) : xml;
  }, workbookXml);
}

function writeSettings(editor: PackageEditor, settings: Settings): void {
  const present = addInPart(editor.parts);
  if (present !== undefined) {
    editor.set(present, webExtensionXml(settings));
    return;
  }
  if (settings.size === 0) return;
  const path = freePath(editor.parts, WEB_EXTENSION.path);
  editor.add({ path, contentType: WEB_EXTENSION.contentType, content: webExtensionXml(settings) });
  const relationship = editor.relate(TASK_PANES.path, WEB_EXTENSION.relationship, path);
  const others = editor.text(TASK_PANES.path);
  const content =
    others === "" ? taskPanesXml(relationship) : others.replace(/<\/wetp:taskpanes>/, () => `${taskPane(relationship)}</wetp:taskpanes>`);
  editor.add({ path: TASK_PANES.path, contentType: TASK_PANES.contentType, content });
  editor.relate("", TASK_PANES.relationship, TASK_PANES.path);
}

function freePath(parts: Parts, wanted: string): string {
  let path = wanted;
  for (let number = 2; parts[path]; number++) path = wanted.replace(/\d+(?=\.xml$)/, String(number));
  return path;
}
