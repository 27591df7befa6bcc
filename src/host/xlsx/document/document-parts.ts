import type { Workbook } from "@cj-tech-master/excelts";
import { xmlEncode, xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import type { DocumentPropertiesState } from "../../model/extras";
import type { Parts } from "../package/open-package";
import { partText, relationshipsOf } from "../package/relationships";
import { type XmlElement, childOf, childrenOf, rootOf, textOf } from "../package/xml";

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

export const CUSTOM_PROPERTIES = {
  path: "docProps/custom.xml",
  contentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  relationship: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties",
} as const;

/** The one identification of properties that people make themselves; numbers below 2 are reserved. */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const FIRST_ID = 2;

export type CustomProperties = Readonly<Record<string, string | number | boolean>>;

/** The document properties that people or programs added. */
function readCustomProperties(parts: Parts): CustomProperties {
  const xml = partText(parts, CUSTOM_PROPERTIES.path);
  if (xml === undefined) return {};
  return Object.fromEntries(childrenOf(rootOf(xml), "property").map((property) => [property.attributes["name"] ?? "", valueOf(property)]));
}

function valueOf(property: XmlElement): string | number | boolean {
  const value = property.children.find((child): child is XmlElement => child.type === "element");
  const text = textOf(value);
  const type = value?.name.split(":").at(-1) ?? "";
  if (type === "bool") return text === "true" || text === "1";
  return /^(?:i|r|ui|int|uint|decimal)\d*$/.test(type) ? Number(text) : text;
}

/** The part with these properties. */
export function customPropertiesXml(properties: CustomProperties): string {
  const written = Object.entries(properties).map(
    ([name, value], at) =>
      `<property fmtid="${FORMAT_ID}" pid="${String(FIRST_ID + at)}" name="${xmlEncodeAttr(name)}">${typed(value)}</property>`,
  );
  const namespaces =
    'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties ${namespaces}>${written.join("")}</Properties>`;
}

function typed(value: string | number | boolean): string {
  if (typeof value === "boolean") return `<vt:bool>${String(value)}</vt:bool>`;
  if (typeof value === "number") return `<vt:r8>${String(value)}</vt:r8>`;
  return `<vt:lpwstr>${xmlEncode(value)}</vt:lpwstr>`;
}

/** The library's names of the properties beside those of Excel.DocumentProperties. */
const NAMES = {
  title: "title",
  subject: "subject",
  creator: "author",
  lastModifiedBy: "lastAuthor",
  keywords: "keywords",
  description: "comments",
  category: "category",
  manager: "manager",
  company: "company",
} as const;
const keys = Object.keys(NAMES) as (keyof typeof NAMES)[];

/** The properties of the file; empty ones are left out. */
export function readProperties(workbook: Workbook, parts: Parts): DocumentPropertiesState {
  const custom = readCustomProperties(parts);
  const created: Date | undefined = workbook.created;
  return {
    ...Object.fromEntries(keys.flatMap((key) => (workbook[key] ? [[NAMES[key], workbook[key]]] : []))),
    ...(created ? { creationDate: created.toISOString() } : {}),
    ...(Object.keys(custom).length > 0 ? { custom } : {}),
  };
}

/** `now`: when the file is saved. */
export function writeProperties(workbook: Workbook, properties: DocumentPropertiesState, now: Date): void {
  for (const key of keys) workbook[key] = properties[NAMES[key]] ?? "";
  workbook.created = properties.creationDate === undefined ? now : new Date(properties.creationDate);
  workbook.modified = now;
}
