import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { emittedFiles } from "./emitted-files";
import { readManifest } from "./read-manifest";

const base = "https://localhost:3000/";
const schemas = "tests/manifest/schemas";
const schema = (fileName: string) => ({ fileName, contents: readFileSync(path.join(schemas, fileName), "utf8") });
const { source, all, one, attributes, resources } = readManifest();

const validate = (contents: string) =>
  validateXML({
    xml: [{ fileName: "manifest.xml", contents }],
    schema: [schema("OfficeAppManifestV1_1.xsd")],
    preload: [schema("OfficeAppBasicTypesV1_0.xsd"), schema("TaskPaneAppVersionOverridesV1_0.xsd")],
  });

/** Width and height of a PNG file, from its header. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const valuesOf = (element: Element) =>
  [element, ...all("Override", element)].map((one) => one.getAttribute("DefaultValue") ?? one.getAttribute("Value") ?? "");

describe("the manifest", () => {
  it("is valid by Microsoft's schemas", async () => {
    const result = await validate(source);
    expect(result.errors).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it("would not be valid with an element that the schemas do not know", async () => {
    expect((await validate(source.replace("<Permissions>", "<Bevoegdheden/><Permissions>"))).valid).toBe(false);
  });

  it("has a fixed id, and a version that follows the package's", () => {
    expect(one("Id").textContent).toBe("c4e3cc28-feaf-4f09-b264-7da7064350ee");
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(one("Version").textContent).toBe(`1.${version}`);
  });

  it("is Dutch by default, with every text in English as well", () => {
    expect(one("DefaultLocale").textContent).toBe("nl-NL");
    const sameInBoth = ["Group.Label", "Functions.Namespace"];
    const texts = [
      one("Description"),
      one("SupportUrl"),
      ...all("String").filter((text) => !sameInBoth.includes(text.getAttribute("id") ?? "")),
    ];
    for (const text of texts) {
      expect(all("Override", text).map((override) => override.getAttribute("Locale"))).toEqual(["en-US"]);
      const [dutch, english] = valuesOf(text);
      expect(dutch).not.toBe(english);
    }
  });

  it("refers only to resources that exist, and has none that nothing refers to", () => {
    expect([...new Set(attributes("resid"))].sort()).toEqual([...resources.keys()].sort());
  });

  it("keeps resource ids unique and within 32 characters, and texts within what Office allows", () => {
    const ids = all("Resources").flatMap((element) =>
      [...element.getElementsByTagName("*")].flatMap((child) => child.getAttribute("id") ?? []),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
    for (const text of all("String", one("ShortStrings")).flatMap(valuesOf)) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of [...all("String", one("LongStrings")), one("Description")].flatMap(valuesOf))
      expect(text.length).toBeLessThanOrEqual(250);
  });

  it("gives every group and button its own id and the three sizes of icon that the ribbon needs", () => {
    const ids = [...all("Group"), ...all("Control")].map((element) => element.getAttribute("id"));
    expect(new Set(ids).size).toBe(ids.length);
    const icons = all("Icon");
    expect(icons.length).toBe(ids.length);
    for (const icon of icons) expect(all("Image", icon).map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
  });

  it("shows icons of the size it says they have", () => {
    const shown = all("Image").flatMap((image) => {
      const address = resources.get(image.getAttribute("resid") ?? "")?.getAttribute("DefaultValue");
      return address ? [[address, Number(image.getAttribute("size"))] as const] : [];
    });
    const product = [
      [one("IconUrl").getAttribute("DefaultValue") ?? "", 32],
      [one("HighResolutionIconUrl").getAttribute("DefaultValue") ?? "", 64],
    ] as const;
    expect(shown.length).toBeGreaterThan(0);
    for (const [address, size] of [...shown, ...product]) expect(pngSize(address.replace(base, "")), address).toEqual([size, size]);
    expect(pngSize("assets/icons/icon-128.png")).toEqual([128, 128]);
  });

  it("names only https addresses below one base, and only files that the build writes", async () => {
    const addresses = [...attributes("DefaultValue"), ...attributes("Value")].filter((value) => /^[a-z]+:/i.test(value));
    expect(addresses.length).toBeGreaterThan(10);
    const emitted = await emittedFiles();
    for (const address of addresses) {
      expect(address.startsWith(base), address).toBe(true);
      expect(emitted.has(address.slice(base.length)), address).toBe(true);
    }
    expect(source).not.toMatch(/http:\/\/(?!schemas\.microsoft\.com|www\.w3\.org)/);
  });

  it("runs functions, pane and commands in one shared runtime that lives as long as the workbook is open", () => {
    const runtime = one("Runtime");
    expect(runtime.getAttribute("lifetime")).toBe("long");
    const shared = runtime.getAttribute("resid");
    const pages = [
      one("FunctionFile"),
      one("SourceLocation", one("Page")),
      ...all("Action").flatMap((action) => all("SourceLocation", action)),
    ];
    for (const page of pages) expect(page.getAttribute("resid")).toBe(shared);
    expect(all("TaskpaneId")).toEqual([]);
    expect(one("SourceLocation", one("DefaultSettings")).getAttribute("DefaultValue")).toBe(
      resources.get(shared ?? "")?.getAttribute("DefaultValue"),
    );
  });

  it("names the functions NORMPLAN in every language", () => {
    const namespace = resources.get(one("Namespace").getAttribute("resid") ?? "");
    expect(namespace && valuesOf(namespace)).toEqual(["NORMPLAN"]);
  });

  it("asks for the workbook and for no more rights than to read and write it", () => {
    expect(all("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"))).toEqual(["Workbook", "Workbook"]);
    expect(one("Permissions").textContent).toBe("ReadWriteDocument");
  });

  it("has a command behind every button that runs a function", () => {
    const commands = readFileSync("src/commands/register-commands.ts", "utf8");
    const associated = [...commands.matchAll(/Office\.actions\.associate\("(\w+)"/g)].map(([, name]) => name);
    expect(all("FunctionName").map((name) => name.textContent)).toEqual(associated);
  });

  it("keeps the drawing of every icon", () => {
    for (const drawing of ["icon", "functions"]) expect(existsSync(`assets/icons/${drawing}.svg`)).toBe(true);
  });
});
