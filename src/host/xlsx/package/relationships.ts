import { findChildren, parseXml } from "@cj-tech-master/excelts/xml";
import type { Parts } from "./open-package";
import { childOf, childrenOf, rootOf } from "./xml";

/** A relationship of a part; the target is a path in the package. */
interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const decoder = new TextDecoder();

export function partText(parts: Parts, path: string): string | undefined {
  const bytes = parts[path];
  return bytes && decoder.decode(bytes);
}

/** Where the relationships of a part are kept: `xl/workbook.xml` has `xl/_rels/workbook.xml.rels`; the package itself is "". */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part to other parts; those that point outside the file are left out. */
export function relationshipsOf(parts: Parts, part: string): Relationship[] {
  const xml = partText(parts, relationshipsPath(part));
  if (xml === undefined) return [];
  return findChildren(parseXml(xml).root, "Relationship")
    .filter(({ attributes }) => attributes["TargetMode"] !== "External")
    .map(({ attributes }) => ({
      id: attributes["Id"] ?? "",
      type: attributes["Type"] ?? "",
      target: resolvedTarget(part, attributes["Target"] ?? ""),
    }));
}

function resolvedTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

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
