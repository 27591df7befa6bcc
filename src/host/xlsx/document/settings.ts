import { xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import type { Parts } from "../package/open-package";
import { partText, relationshipsOf } from "../package/relationships";
import { childOf, childrenOf, rootOf } from "../xml";

/** The add-in's identity in the manifest: settings belong to one add-in. */
export const ADD_IN_ID = "c4e3cc28-feaf-4f09-b264-7da7064350ee";

export const TASK_PANES = {
  path: "xl/webextensions/taskpanes.xml",
  contentType: "application/vnd.ms-office.webextensiontaskpanes+xml",
  relationship: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
} as const;
export const WEB_EXTENSION = {
  path: "xl/webextensions/webextension1.xml",
  contentType: "application/vnd.ms-office.webextension+xml",
  relationship: "http://schemas.microsoft.com/office/2011/relationships/webextension",
} as const;

export type Settings = ReadonlyMap<string, unknown>;

/**
 * What the add-in keeps in the workbook (`document.settings`), where Excel keeps it: in the add-in's part of the file, each value as JSON.
 */
export function readSettings(parts: Parts): Map<string, unknown> {
  const path = addInPart(parts);
  const properties = path === undefined ? undefined : childOf(rootOf(partText(parts, path) ?? "<none/>"), "properties");
  const entries = properties ? childrenOf(properties, "property") : [];
  return new Map(entries.map(({ attributes }) => [attributes["name"] ?? "", fromJson(attributes["value"] ?? "")]));
}

/** Path of this add-in's part; a workbook can have parts of several add-ins. */
export function addInPart(parts: Parts): string | undefined {
  const panes = relationshipsOf(parts, "").filter(({ type }) => type === TASK_PANES.relationship);
  const extensions = panes.flatMap(({ target }) => relationshipsOf(parts, target).map((relationship) => relationship.target));
  return extensions.find(
    (path) => childOf(rootOf(partText(parts, path) ?? "<none/>"), "reference")?.attributes["id"]?.toLowerCase() === ADD_IN_ID,
  );
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The part with the settings. */
export function webExtensionXml(settings: Settings): string {
  const properties = [...settings].map(
    ([name, value]) => `<we:property name="${xmlEncodeAttr(name)}" value="${xmlEncodeAttr(JSON.stringify(value))}"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" ` +
    `id="{${ADD_IN_ID.toUpperCase()}}">` +
    `<we:reference id="${ADD_IN_ID}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
    `<we:properties>${properties.join("")}</we:properties><we:bindings/>` +
    '<we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>'
  );
}

/** The part that says which add-ins the workbook has; the pane does not open by itself. */
export function taskPanesXml(relationshipId: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">' +
    `${taskPane(relationshipId)}</wetp:taskpanes>`
  );
}

/** One add-in in that part. */
export function taskPane(relationshipId: string): string {
  return (
    '<wetp:taskpane dockstate="right" visibility="0" width="350" row="0">' +
    `<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
    `r:id="${relationshipId}"/></wetp:taskpane>`
  );
}
