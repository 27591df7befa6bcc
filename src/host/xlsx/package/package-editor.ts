import { ZipEditor, unzip } from "@cj-tech-master/excelts/archive";
import { xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import type { Parts } from "./open-package";
import { partText, relationshipsOf, relationshipsPath } from "./relationships";
import { childrenOf, rootOf } from "./xml";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships ' +
  'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A part to be added, with what the package says about it. */
interface NewPart {
  readonly path: string;
  readonly contentType: string;
  readonly content: string | Uint8Array;
}

/** Changes parts of a saved workbook; parts that are not touched stay as they were compressed. */
export class PackageEditor {
  private readonly changed: Record<string, string | Uint8Array> = {};

  private constructor(
    private readonly bytes: Uint8Array,
    readonly parts: Parts,
  ) {}

  static async open(bytes: Uint8Array): Promise<PackageEditor> {
    const parts: Parts = {};
    for await (const entry of unzip(bytes).entries()) parts[entry.path] = await entry.bytes();
    return new PackageEditor(bytes, parts);
  }

  text(path: string): string {
    return partText(this.parts, path) ?? "";
  }

  set(path: string, content: string | Uint8Array): void {
    this.changed[path] = content;
    this.parts[path] = typeof content === "string" ? new TextEncoder().encode(content) : content;
  }

  change(path: string, change: (xml: string) => string): void {
    const before = this.text(path);
    const after = change(before);
    if (after !== before) this.set(path, after);
  }

  add({ path, contentType, content }: NewPart): void {
    this.set(path, content);
    const override = `<Override PartName="/${xmlEncodeAttr(path)}" ContentType="${xmlEncodeAttr(contentType)}"/>`;
    this.change(CONTENT_TYPES, (xml) => (xml.includes(`PartName="/${path}"`) ? xml : xml.replace("</Types>", `${override}</Types>`)));
  }

  /** Relates a part (the package itself: "") to another. @returns the id of the relationship, the present one when there is one already */
  relate(from: string, type: string, to: string): string {
    const present = relationshipsOf(this.parts, from);
    const known = present.find((relationship) => relationship.type === type && relationship.target === to);
    if (known) return known.id;
    const ids = new Set(present.map(({ id }) => id));
    let number = present.length + 1;
    while (ids.has(`rId${String(number)}`)) number++;
    const id = `rId${String(number)}`;
    const element = `<Relationship Id="${id}" Type="${xmlEncodeAttr(type)}" Target="/${xmlEncodeAttr(to)}"/>`;
    const path = relationshipsPath(from);
    const xml = this.parts[path] ? this.text(path) : RELATIONSHIPS;
    this.set(
      path,
      xml.replace(/<\/Relationships>|<Relationships\b([^>]*)\/>/, (end, attributes?: string) =>
        end.startsWith("</") ? `${element}${end}` : `<Relationships${attributes ?? ""}>${element}</Relationships>`,
      ),
    );
    return id;
  }

  /** `now`: the time of the parts that were changed. */
  async save(now: Date): Promise<Uint8Array> {
    if (Object.keys(this.changed).length === 0) return this.bytes;
    const editor = await ZipEditor.open(this.bytes, { modTime: now });
    for (const [path, content] of Object.entries(this.changed)) editor.set(path, content);
    return editor.bytes();
  }
}

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
