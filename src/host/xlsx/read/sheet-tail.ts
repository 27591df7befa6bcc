import type { Parts } from "../package/open-package";
import { partText } from "../package/relationships";
import { rootOf, type XmlElement } from "../package/xml";

const DATA_END = /<\/(?:\w+:)?sheetData\s*>|<(?:\w+:)?sheetData\s*\/>/g;
const SHEET_END = /<\/(?:\w+:)?worksheet\s*>\s*$/;

/**
 * What stands in a sheet's part after its cells: filters, validation, conditional formats, as elements under one root.
 * Read apart from the cells, which can be hundreds of thousands.
 */
export function sheetTail(parts: Parts, path: string): XmlElement {
  const xml = partText(parts, path) ?? "";
  const end = [...xml.matchAll(DATA_END)].at(-1);
  const tail = end ? xml.slice(end.index + end[0].length).replace(SHEET_END, "") : "";
  return rootOf(`<tail>${tail}</tail>`);
}
