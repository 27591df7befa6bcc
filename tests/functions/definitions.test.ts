import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { apportionMethods } from "../../src/domain/number/apportion/apportion-request";
import { hoursPeriods } from "../../src/domain/norm/path/jobs-from-hours";
import { sectors } from "../../src/domain/norm/path/national";
import { pacePeriods } from "../../src/domain/norm/path/needed-pace";
import { projectionMethods } from "../../src/domain/norm/forecast/projection-request";
import { functionIds } from "../../src/functions/compute";
import type { ChoiceListId } from "../../src/functions/definition";
import { definitions } from "../../src/functions/definitions";
import { choiceLists } from "../../src/functions/definitions/choice-lists";
import { functionsJson } from "../../src/tools/functions-json";

interface Metadata {
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    parameters: ParameterMetadata[];
    result: { dimensionality?: string };
  }[];
  enums: { id: string; type: string; values: { name: string; stringValue: string; tooltip: string }[] }[];
}

interface ParameterMetadata {
  name: string;
  description: string;
  type: string;
  optional?: boolean;
  dimensionality?: string;
  customEnumId?: string;
}

const files = functionsJson({ baseUrl: "https://example.org/normplan" });
const dutch = JSON.parse(files["functions.json"]) as Metadata;
const english = JSON.parse(files["functions.en.json"]) as Metadata;
const languages = [
  ["Dutch", dutch],
  ["English", english],
] as const;

describe("the definitions of the functions", () => {
  it("describe exactly the functions that are computed", () => {
    expect(definitions.map(({ id }) => id)).toEqual([...functionIds]);
  });

  it("offer the words that are understood", () => {
    const offered = (list: ChoiceListId) => choiceLists[list].map(({ value }) => value).toSorted();
    expect(offered("methodeVerdeling")).toEqual(apportionMethods.toSorted());
    expect(offered("methodeProjectie")).toEqual(projectionMethods.toSorted());
    expect(offered("periodeTempo")).toEqual(pacePeriods.toSorted());
    expect(offered("periodeUren")).toEqual(hoursPeriods.toSorted());
    expect(offered("sector")).toEqual(sectors.toSorted());
  });

  it("explain every function in both languages", () => {
    for (const { explanation } of definitions) {
      expect(explanation.nl.length).toBeGreaterThan(0);
      expect(explanation.en).toHaveLength(explanation.nl.length);
    }
  });

  it("speak to people, not to programmers", () => {
    const text = JSON.stringify(
      definitions.map(({ summary, parameters, explanation }) => [summary, parameters.map((parameter) => parameter.text), explanation]),
    );
    expect(text).not.toMatch(/\b(null|undefined|boolean|string|array|matrix|integer|NaN|parameter|exception)\b/i);
  });
});

describe.each(languages)("the metadata that Excel reads, in %s", (_, { functions, enums }) => {
  it("has names that Excel accepts, each once", () => {
    const names = functions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/);
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }
    expect(functions.map(({ id }) => id)).toEqual(names);
  });

  it("names every parameter once, and the optional ones last", () => {
    for (const { parameters } of functions) {
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual(optional.toSorted());
    }
  });

  it("takes cells as they are, except where it offers words", () => {
    for (const parameter of functions.flatMap(({ parameters }) => parameters))
      expect(parameter.type).toBe(parameter.customEnumId === undefined ? "any" : "string");
  });

  it("offers only lists that exist, of words with an explanation", () => {
    const offered = functions.flatMap(({ parameters }) => parameters.flatMap(({ customEnumId }) => customEnumId ?? []));
    expect(new Set(offered)).toEqual(new Set(enums.map(({ id }) => id)));
    for (const { type, values } of enums) {
      expect(type).toBe("string");
      for (const { name, stringValue, tooltip } of values) {
        expect(name).toBe(stringValue);
        expect(tooltip.length).toBeGreaterThan(10);
      }
    }
  });

  it("describes functions and parameters in one or two short sentences", () => {
    for (const { description, parameters } of functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text).toMatch(/^[A-Z].*\.$/);
        expect(text.length).toBeLessThanOrEqual(200);
      }
    }
  });
});

describe("the metadata in two languages", () => {
  const withoutTexts = (metadata: Metadata) =>
    JSON.stringify(metadata, (name, value: unknown) => (["description", "tooltip", "helpUrl"].includes(name) ? undefined : value));

  it("differs in texts only", () => {
    expect(withoutTexts(english)).toBe(withoutTexts(dutch));
    for (const [index, { description }] of dutch.functions.entries()) expect(english.functions[index]?.description).not.toBe(description);
  });

  it("links every function to its page in the language", () => {
    expect(dutch.functions[0]?.helpUrl).toBe("https://example.org/normplan/help/nl/verdeel.html");
    expect(english.functions[0]?.helpUrl).toBe("https://example.org/normplan/help/en/verdeel.html");
  });

  it("gives every result that can spill as a matrix", () => {
    const single = dutch.functions.filter(({ result }) => result.dimensionality !== "matrix");
    expect(single.map(({ id }) => id)).toEqual(["RESTANT", "TEMPO", "SNIJPUNT"]);
  });
});

describe("what a first result has to load", () => {
  /** Files that are loaded with the entry; a dynamic import is loaded later. */
  function loadedWith(file: string, seen = new Set<string>()): Set<string> {
    if (seen.has(file)) return seen;
    seen.add(file);
    if (file.endsWith(".json")) return seen;
    const text = readFileSync(file, "utf8");
    for (const [, target = ""] of text.matchAll(/^(?:import|export)\s(?!type)[^;]*?from "(\.[^"]+)"/gm))
      loadedWith(resolveModule(path.resolve(path.dirname(file), target)), seen);
    return seen;
  }

  function resolveModule(target: string): string {
    const found = [target, `${target}.ts`, path.join(target, "index.ts")].find((candidate) => {
      try {
        return readFileSync(candidate) !== undefined;
      } catch {
        return false;
      }
    });
    if (!found) throw new Error(`Cannot find ${target}`);
    return found;
  }

  it("leaves out the texts of the guide, English and the population", () => {
    const loaded = [...loadedWith(path.resolve("src/functions/functions.ts"))].map((file) => path.relative("src", file));
    expect(loaded).toContain(path.join("functions", "compute", "cost-sharing.ts"));
    expect(loaded.filter((file) => /definitions|text.en|population\.json/.test(file))).toEqual([]);
  });
});
