import { childrenOf, rootOf } from "../xml";
import type { Parts } from "./open-package";
import type { PackageEditor } from "./package-editor";
import { partText, relationshipsOf, relationshipsPath } from "./relationships";

/** Parts that stand by themselves and that the library drops: other add-ins, labels, data of other programs. */
const KEPT = /\/(?:webextensiontaskpanes|customXml|classificationlabels|thumbnail)$/;

/** Takes over from the opened file what belongs to the workbook and does not change with its cells. */
export function keepParts(editor: PackageEditor, source: Parts): void {
  const types = contentTypes(source);
  for (const from of ["", "xl/workbook.xml"]) {
    for (const { type, target } of relationshipsOf(source, from)) {
      if (!KEPT.test(type) || !source[target]) continue;
      copy(editor, source, target, types);
      editor.relate(from, type, target);
    }
  }
}

/** The part, with its relationships and the parts these point at. */
function copy(editor: PackageEditor, source: Parts, path: string, types: (path: string) => string): void {
  const content = source[path];
  if (!content || editor.parts[path]) return;
  editor.add({ path, contentType: types(path), content });
  const relationships = source[relationshipsPath(path)];
  if (!relationships) return;
  editor.set(relationshipsPath(path), relationships);
  for (const { target } of relationshipsOf(source, path)) copy(editor, source, target, types);
}

function contentTypes(parts: Parts): (path: string) => string {
  const root = rootOf(partText(parts, "[Content_Types].xml") ?? "<Types/>");
  const overrides = new Map(childrenOf(root, "Override").map(({ attributes }) => [attributes["PartName"], attributes["ContentType"]]));
  const defaults = new Map(
    childrenOf(root, "Default").map(({ attributes }) => [attributes["Extension"]?.toLowerCase(), attributes["ContentType"]]),
  );
  return (path) => overrides.get(`/${path}`) ?? defaults.get(path.split(".").at(-1)?.toLowerCase()) ?? "application/xml";
}
