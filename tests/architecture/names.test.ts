import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => path.join("src", name));

/** Names of parameters in Dutch, one per line. */
const lists = ["parameter-names.ts"];

/** Text between backticks or slashes, in which a new line would change what it says, or words in capitals without an end. */
const unbroken = /`|^\s*\/.*\/[a-z]*[;,]$|^[A-Z\d. ]+`?|^\s*"[^"]+":$/;

/** Types, interfaces, classes and enumerations that a file exports. */
function exportedTypes(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const declares =
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isEnumDeclaration(statement);
    if (!declares || !statement.name) return [];
    return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ? [statement.name.text] : [];
  });
}

describe("the names of the code", () => {
  it("mean one thing: no two files export a type of the same name", () => {
    const homes = new Map<string, string[]>();
    for (const file of files) for (const name of exportedTypes(file)) homes.set(name, [...(homes.get(name) ?? []), file]);
    expect(homes.size).toBeGreaterThan(300);
    expect([...homes].filter(([, places]) => places.length > 1)).toEqual([]);
  });

  it("stand in files of some 250 lines at most, a list of words apart", () => {
    const lines = (file: string) => readFileSync(file, "utf8").trimEnd().split("\n").length;
    expect(files.filter((file) => lines(file) > 255 && !lists.includes(path.basename(file)))).toEqual([]);
  });

  it("stand in lines of at most 140 columns, where a formula, pattern or list of words cannot be broken", () => {
    const wide = (file: string) =>
      readFileSync(file, "utf8")
        .split("\n")
        .flatMap((line, index) => (line.length > 140 && !unbroken.test(line) ? [`${file}:${String(index + 1)}`] : []));
    expect(files.flatMap(wide)).toEqual([]);
  });
});
