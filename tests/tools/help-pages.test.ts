import { JSDOM } from "jsdom";
import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { FunctionDefinition } from "../../src/functions/definition";
import { definitions } from "../../src/functions/definitions";
import { functionsJson } from "../../src/tools/functions-json";
import { helpPages } from "../../src/tools/help-pages";

const pages = helpPages();
const parsed = Object.entries(pages).map(([file, source]) => ({ file, source, document: new JSDOM(source).window.document }));

function pageOf(file: string): Document {
  const found = parsed.find((page) => page.file === file);
  if (!found) throw new Error(`There is no ${file}`);
  return found.document;
}

/** Where a link on a page leads, as a path in the deployed add-in. */
const target = (file: string, link: string) => path.posix.join(path.posix.dirname(file), link);

const rowsOf = (table: Element | null) =>
  [...(table?.querySelectorAll("tbody tr") ?? [])].map((row) => [...row.children].map((cell) => cell.textContent));

describe("the help pages", () => {
  it("are there for every function in both languages, with an index", () => {
    const names = ["index", ...definitions.map(({ id }) => id.toLowerCase())];
    expect(Object.keys(pages).sort()).toEqual(
      ["en", "nl"].flatMap((language) => names.map((name) => `help/${language}/${name}.html`)).sort(),
    );
  });

  it("are where Excel's help links lead", () => {
    const metadata = Object.values(functionsJson({ baseUrl: "https://voorbeeld.nl" })).flatMap(
      (text) => (JSON.parse(text) as { functions: { helpUrl: string }[] }).functions,
    );
    for (const { helpUrl } of metadata) expect(Object.keys(pages)).toContain(helpUrl.replace("https://voorbeeld.nl/", ""));
    expect(metadata).toHaveLength(2 * definitions.length);
  });

  it.each(parsed.map((page) => [page.file, page] as const))("%s links only to pages and files that exist", (file, { document }) => {
    const links = [...document.querySelectorAll("a[href], link[href]")].map((element) => target(file, element.getAttribute("href") ?? ""));
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      const copied = link === "help/help.css" ? "src/tools/help.css" : link;
      expect(link in pages || existsSync(copied), link).toBe(true);
    }
  });

  it.each(parsed.map((page) => [page.file, page] as const))(
    "%s runs nothing, fetches nothing from elsewhere and states its language",
    (file, { document, source }) => {
      expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content")).toMatch(
        /^default-src 'none'; style-src 'self'; img-src 'self';/,
      );
      expect(document.querySelectorAll("script, style, [style], [onclick]")).toHaveLength(0);
      expect(source).not.toMatch(/https?:\/\//);
      expect(document.documentElement.lang).toBe(file.split("/")[1]);
      expect(document.querySelectorAll("h1")).toHaveLength(1);
    },
  );

  it("write formulas and numbers in Dutch on the Dutch page and in English on the English page", () => {
    const formula = (file: string) => rowsOf(pageOf(file).querySelector("table.formulas"));
    expect(formula("help/nl/verdeel.html")).toEqual([["C2", "=NORMPLAN.VERDEEL(D2;B2:B9;E2)"]]);
    expect(formula("help/en/verdeel.html")).toEqual([["C2", "=NORMPLAN.VERDEEL(D2,B2:B9,E2)"]]);
    expect(pageOf("help/nl/fte.html").querySelector("td.formula")?.textContent).toBe("0,5");
    expect(pageOf("help/en/fte.html").querySelector("td.formula")?.textContent).toBe("0.5");
  });

  it("show the calculated example: the parts of VERDEEL add up to the amount", () => {
    const cells = [...pageOf("help/nl/verdeel.html").querySelectorAll(".sheet td.formula, .sheet td.result")].map((cell) =>
      Number(cell.textContent),
    );
    expect(cells).toHaveLength(8);
    expect(cells.reduce((sum, part) => sum + part, 0)).toBe(36250);
  });

  it("show text that looks like markup as text", () => {
    const hostile = `<img src=x onerror="alert(1)"> & 'zo'`;
    const text = { nl: hostile, en: hostile };
    const definition: FunctionDefinition = {
      id: "PROEF",
      group: "kosten",
      result: "scalar",
      summary: text,
      parameters: [{ name: hostile, shape: "scalar", text }],
      explanation: { nl: [hostile], en: [hostile] },
      example: { title: text, cells: [[hostile], [hostile]], formulaCell: "A2", expected: [[hostile]], explanation: text },
    };
    for (const source of Object.values(helpPages([definition]))) {
      const { document } = new JSDOM(source).window;
      expect(document.querySelectorAll("img")).toHaveLength(0);
      expect(document.body.textContent).toContain(hostile);
    }
  });
});
