import { xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import type { IDefinedNameMapItem } from "@univerjs/engine-formula";
import { CUSTOM_PROPERTIES, customPropertiesXml, type CustomProperties } from "../document/custom-properties";
import { addInPart, TASK_PANES, taskPane, taskPanesXml, WEB_EXTENSION, webExtensionXml, type Settings } from "../document/settings";
import type { Parts } from "../package/open-package";
import type { PackageEditor } from "../package/package-editor";
import { keepParts } from "../package/keep-parts";

/** What a saved workbook has besides its sheets. */
export interface DocumentFinish {
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
