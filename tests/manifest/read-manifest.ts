import { JSDOM } from "jsdom";
import { readFileSync } from "node:fs";

/** The manifest with its elements by local name, whatever their namespace. */
export function readManifest(source = readFileSync("manifest.xml", "utf8")) {
  const { document } = new JSDOM(source, { contentType: "text/xml" }).window;
  const all = (name: string, root: Document | Element = document) =>
    [...root.getElementsByTagName("*")].filter((element) => element.localName === name);
  const one = (name: string, root: Document | Element = document) => {
    const [first] = all(name, root);
    if (!first) throw new Error(`The manifest has no ${name}`);
    return first;
  };
  const attributes = (name: string) => [...document.getElementsByTagName("*")].flatMap((element) => element.getAttribute(name) ?? []);
  const resources = new Map(
    ["Image", "Url", "String"].flatMap((name) => all(name, one("Resources"))).map((element) => [element.getAttribute("id") ?? "", element]),
  );
  return { source, document, all, one, attributes, resources };
}
