import { xmlEncode, xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import type { Parts } from "../package/open-package";
import { partText } from "../package/relationships";
import { childrenOf, rootOf, textOf, type XmlElement } from "../xml";

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
export function readCustomProperties(parts: Parts): CustomProperties {
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
