import { parseXml, textContent, type XmlElement } from "@cj-tech-master/excelts/xml";

export type { XmlElement };

/** Name without namespace prefix: files differ in which prefix they use. */
const localName = (element: XmlElement): string => element.name.slice(element.name.indexOf(":") + 1);

/** Child elements with this name, whatever their prefix. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => child.type === "element" && localName(child) === name);
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** Elements anywhere below with this name. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  const below = element.children.filter((child): child is XmlElement => child.type === "element");
  return below.flatMap((child) => [...(localName(child) === name ? [child] : []), ...descendantsOf(child, name)]);
}

export const textOf = (element: XmlElement | undefined): string => (element ? textContent(element) : "");

export const rootOf = (xml: string): XmlElement => parseXml(xml).root;

export const isTrue = (attribute: string | undefined): boolean => attribute === "1" || attribute === "true";
