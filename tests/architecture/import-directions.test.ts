import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const source = path.resolve("src");

/** What a layer may import besides itself. Packages are listed by name; a layer by its folder. */
const allowed: Record<string, { layers: string[]; packages: RegExp }> = {
  domain: { layers: [], packages: /^(decimal\.js|)$/ },
  text: { layers: ["domain"], packages: /^$/ },
  data: { layers: ["domain"], packages: /^$/ },
  functions: { layers: ["domain", "data", "text"], packages: /^decimal\.js$/ },
  proposal: { layers: ["domain", "data", "text"], packages: /^(decimal\.js|docx)$/ },
  workbook: { layers: ["domain", "data", "text", "functions"], packages: /^decimal\.js$/ },
  commands: { layers: ["workbook", "text"], packages: /^$/ },
  taskpane: {
    layers: ["workbook", "proposal", "commands", "functions", "data", "domain", "text"],
    packages: /^(react|react-dom|@fluentui\/.*)(\/.*)?$/,
  },
  host: { layers: ["functions", "data", "domain", "text"], packages: /./ },
  tools: { layers: ["host", "workbook", "functions", "data", "domain", "text", "taskpane"], packages: /./ },
};

interface Import {
  from: string;
  to: string;
}

function sourceFiles(): string[] {
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => name.replaceAll(path.sep, "/"));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(source, file), "utf8");
  const pattern = /(?:^|\n)\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?["']([^"']+)["']|\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?["']([^"']+)["']/g;
  return [...text.matchAll(pattern)].map((match) => ({ from: file, to: match[1] ?? match[2] ?? "" }));
}

const layerOf = (file: string) => file.split("/")[0] ?? "";

function forbidden({ from, to }: Import): boolean {
  const layer = layerOf(from);
  const rule = allowed[layer];
  if (!rule) return true;
  if (!to.startsWith(".")) return !rule.packages.test(to) && !(layer === "tools" && to.startsWith("node:"));
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(from), to));
  if (target.startsWith("../assets/")) return layer !== "data" && layer !== "domain" && layer !== "host" && layer !== "tools";
  if (target.startsWith("../")) return layer !== "tools";
  return layerOf(target) !== layer && !rule.layers.includes(layerOf(target));
}

describe("the layers import in one direction", () => {
  const imports = sourceFiles().flatMap(importsOf);

  it("reads the imports of every layer", () => {
    expect(new Set(imports.map((one) => layerOf(one.from)))).toEqual(new Set(Object.keys(allowed)));
  });

  it("lets no layer import what lies above it, nor a package it has no business with", () => {
    expect(imports.filter(forbidden).map((one) => `${one.from} imports ${one.to}`)).toEqual([]);
  });

  it("keeps the embedded host out of everything that is deployed", () => {
    const deployed = imports.filter((one) => !["host", "tools"].includes(layerOf(one.from)));
    expect(deployed.filter((one) => /(^|\/)host\//.test(one.to)).map((one) => one.from)).toEqual([]);
  });
});
