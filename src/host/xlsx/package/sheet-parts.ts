import type { Parts } from "./open-package";
import { partText, relationshipsOf } from "./relationships";
import { childOf, childrenOf, rootOf } from "../xml";

/** Path of each sheet's part by the sheet's name. */
export function sheetParts(parts: Parts): ReadonlyMap<string, string> {
  const targets = new Map(relationshipsOf(parts, "xl/workbook.xml").map(({ id, target }) => [id, target]));
  const sheets = childOf(rootOf(partText(parts, "xl/workbook.xml") ?? "<workbook/>"), "sheets");
  const paths = (sheets ? childrenOf(sheets, "sheet") : []).map(({ attributes }) => {
    const relationship = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
    return [attributes["name"] ?? "", targets.get(relationship) ?? ""] as const;
  });
  return new Map(paths);
}
