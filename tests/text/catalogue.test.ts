/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from "vitest";

type Modules = Record<string, Record<string, unknown>>;

const dutch: Modules = import.meta.glob("../../src/{text/*,host/text}/nl.ts", { eager: true });
const english: Modules = import.meta.glob("../../src/{text/*,host/text}/en.ts", { eager: true });

/** The texts in a sentence that is put together by a function: its literals, with dots for what is filled in. */
function literalsOf(sentence: (...parts: never[]) => string): readonly string[] {
  const literals = sentence.toString().match(/"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
  return literals.map((literal) => literal.slice(1, -1).replace(/\$\{[^}]*\}/g, "…"));
}

/** Every sentence with the path to it, such as navigation.back. */
function sentencesOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, literalsOf(value as (...parts: never[]) => string).join(" ") || "…"]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => sentencesOf(child, path ? `${path}.${key}` : key));
}

const areaOf = (file: string) => file.replace(/^.*src\/(?:text\/)?|\/(?:nl|en)\.ts$/g, "");
const areas = Object.keys(dutch).map(areaOf);
const sentences = (modules: Modules, area: string) => sentencesOf(Object.entries(modules).find(([file]) => areaOf(file) === area)?.[1], "");

/** Words that English sentences can hardly do without and that are not Dutch. */
const englishWords =
  /\b(the|and|or not|with|your|you|please|this|that|which|cannot|should|would|must be|value|click|error|failed|municipality|municipalities)\b/i;
const dutchWords = /\b(de|het|een|niet|geen|voor|naar|deze|wordt|worden|zijn|gemeente|bedrag|kies|wilt|staat)\b/i;
/** Names and Dutch statutory words stay Dutch in both languages, and so do words that a function understands. */
const keptDutch = /"[^"]*"|'[^']*'|NORMPLAN\.\w*|percentage van \w+|Gooi en Vechtstreek|Nederlands|uitvoeringsdienst\w*|gemeente\w*/g;

describe("the sentences for people", () => {
  it("are in the same areas in both languages", () => {
    expect(areas).toContain("plan");
    expect(Object.keys(english).map(areaOf).sort()).toEqual([...areas].sort());
  });

  it.each(areas)("of %s are there in both languages", (area) => {
    const keys = (modules: Modules) =>
      sentences(modules, area)
        .map(([path]) => path.replace(/\.\d+$/, ""))
        .filter((path, index, all) => all.indexOf(path) === index)
        .sort();
    expect(keys(dutch)).toEqual(keys(english));
  });

  it.each(areas)("of %s hold no exclamation marks, and no empty texts", (area) => {
    for (const [path, text] of [...sentences(dutch, area), ...sentences(english, area)]) {
      // Excel writes its own error values with one.
      expect(text.replace(/#[A-Z/0-9]+!/g, ""), path).not.toContain("!");
      expect(text.trim(), path).not.toBe("");
    }
  });

  it.each(areas)("of %s are Dutch in Dutch", (area) => {
    for (const [path, text] of sentences(dutch, area)) expect(text, path).not.toMatch(englishWords);
  });

  it.each(areas)("of %s are English in English", (area) => {
    for (const [path, text] of sentences(english, area)) expect(text.replace(keptDutch, ""), path).not.toMatch(dutchWords);
  });

  it.each(areas)("of %s address people formally", (area) => {
    for (const [path, text] of sentences(dutch, area)) expect(text, path).not.toMatch(/\b(je|jij|jouw|jullie)\b/i);
  });
});
