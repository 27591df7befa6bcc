import { JSDOM } from "jsdom";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { usedMembers } from "./used-requirement-sets";

const document = new JSDOM(readFileSync("manifest.xml", "utf8"), { contentType: "text/xml" }).window.document;
const asked = new Map([...document.getElementsByTagName("Set")].map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]));

describe("the requirement sets in the manifest", () => {
  it("are those that the code uses, at the version of the newest member it uses", { timeout: 120_000 }, () => {
    const members = usedMembers(["src/workbook", "src/commands", "src/functions"]);
    expect(members.length).toBeGreaterThan(20);
    for (const name of ["ExcelApi", "CustomFunctionsRuntime"]) {
      const newest = members.filter(({ set }) => set === name).sort((a, b) => b.minor - a.minor)[0];
      expect(asked.get(name), newest?.member).toBe(`1.${String(newest?.minor)}`);
    }
  });

  it("include the shared runtime, and nothing that this test does not know", () => {
    expect(asked.get("SharedRuntime")).toBe("1.1");
    expect([...asked.keys()].sort()).toEqual(["CustomFunctionsRuntime", "ExcelApi", "SharedRuntime"]);
  });
});
